package com.baribhara.it.auth;

import static com.baribhara.it.auth.AuthenticatorApp.enrolled;
import static com.baribhara.it.auth.GuardedOffice.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.DataKeys;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.auth.AuthenticatorApp.Enrolled;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a landlord is paid out: changed by whoever shows once more who they are, told to all owners, its number sealed and masked. */
class PayoutAccountIT {
    private static final String PATH = "/organisation/payout-account";

    private static Connection connection;
    private static Sql sql;
    private static Letterbox letters;
    private Office office;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        letters = RunningSystem.get().letterbox();
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @BeforeEach
    void newOffice() throws SQLException {
        office = Office.founded(sql, "Surma Estates", "সুরমা এস্টেট");
    }

    @Test
    void withoutThePasswordNothingIsChanged() throws SQLException {
        String number = number();
        assertThat(fault(put(office, bank(number), "not the password"), 422)).isEqualTo("current password.wrong");
        assertThat(fault(put(office, bank(number), ""), 400)).isEqualTo("current field.required");
        assertThat(kept()).isZero();
        assertThat(events("PayoutAccountChanged")).isZero();

        assertThat(put(office, bank(number), Office.password()).statusCode()).isEqualTo(200);
        assertThat(fault(removed("not the password"), 422)).isEqualTo("current password.wrong");
        assertThat(kept()).isEqualTo(1);
        assertThat(events("PayoutAccountRemoved")).isZero();
    }

    @Test
    void whereThereIsASecondFactorItsCodeIsAskedForAsWell() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        Map<String, Object> account = bank(number());
        assertThat(fault(put(office, account, Office.password()), 400)).isEqualTo("otp field.required");
        account.put("otp", owner.app().wrong());
        assertThat(fault(put(office, account, Office.password()), 422)).isEqualTo("otp second-factor.wrong");
        assertThat(kept()).isZero();
        account.put("otp", owner.app().code());
        assertThat(put(office, account, Office.password()).statusCode()).isEqualTo(200);
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void eachChangeIsToldWithoutTheNumberAndAllOwnersGetAMessage() throws SQLException {
        Office partners = Office.hired(sql, office.key(), RunningSystem.get().accounts());
        String first = number();
        put(office, bank(first), Office.password());
        Map<String, Object> wallet =
                new HashMap<>(Map.of("means", "BKASH", "holder", "Rahim", "accountNumber", "01711223344"));
        assertThat(put(office, wallet, Office.password()).<String>path("accountNumber"))
                .isEqualTo("*******3344");
        assertThat(office.as("OWNER").get(PATH).<String>path("bankName")).isNull();
        assertThat(removed(Office.password()).statusCode()).isEqualTo(204);

        assertThat(office.as("OWNER").get(PATH).<String>path("means")).isNull();
        assertThat(kept()).isZero();
        assertThat(events("PayoutAccountChanged")).isEqualTo(2);
        assertThat(events("PayoutAccountRemoved")).isEqualTo(1);
        String told = sql.text("select string_agg(payload::text, ' ') from domain_event where organisation_id = "
                + office.key() + " and type like 'PayoutAccount%'");
        assertThat(told)
                .contains("\"now.accountNumber\": \"" + masked(first) + "\"", "*******3344", "Surma Bank")
                .doesNotContain(first, "01711223344");
        for (Office one : List.of(office, partners)) {
            assertThat(Letterbox.text(letters.awaitMail(one.username("OWNER"), 3)))
                    .contains("collected rents are paid out")
                    .doesNotContain(first, "3344");
        }
        assertThat(letters.mailTo(office.username("MANAGER"))).isEmpty();
    }

    @Test
    void itIsMaskedForAllAndShownToItsOwnerWhoAsksOnTheRecord() throws SQLException {
        String number = number();
        put(office, bank(number), Office.password());
        assertThat(sql.number(
                        "select length(number_sealed) from payout_account where organisation_id = " + office.key()))
                .isGreaterThan(30);
        assertThat(sql.text(
                        "select row_to_json(p)::text from payout_account p where organisation_id = " + office.key()))
                .doesNotContain(number);
        for (String role : List.of("OWNER", "MANAGER", "ACCOUNTANT")) {
            assertThat(office.as(role).get(PATH).<String>path("accountNumber")).isEqualTo(masked(number));
        }
        assertThat(office.as("CARETAKER").get(PATH).statusCode()).isEqualTo(403);
        assertThat(office.as("MANAGER").post(PATH + "/number").statusCode()).isEqualTo(403);
        assertThat(put(office, bank(number), "x", "MANAGER").statusCode()).isEqualTo(403);
        assertThat(events("PayoutAccountShown")).isZero();
        assertThat(office.as("OWNER").post(PATH + "/number").<String>path("accountNumber"))
                .isEqualTo(number);
        assertThat(events("PayoutAccountShown")).isEqualTo(1);
    }

    @Test
    void anotherOrganisationHasItsOwnAndWhatIsSealedForOneRowOpensInNoOther() throws SQLException {
        String ours = number();
        put(office, bank(ours), Office.password());
        Office elsewhere = Office.founded(sql, "Rupsha Estates", "রূপসা এস্টেট");
        assertThat(elsewhere.as("OWNER").get(PATH).<String>path("accountNumber"))
                .isNull();
        put(elsewhere, bank(number()), Office.password());
        sql.run(
                "update payout_account p set number_sealed = a.number_sealed from payout_account a where p.organisation_id = "
                        + elsewhere.key() + " and a.organisation_id = " + office.key());

        Response moved = elsewhere.as("OWNER").post(PATH + "/number");
        sql.run("delete from payout_account where organisation_id = " + elsewhere.key());
        assertThat(moved.statusCode()).isEqualTo(500);
        assertThat(moved.asString()).doesNotContain(ours);
        assertThat(office.as("OWNER").post(PATH + "/number").<String>path("accountNumber"))
                .isEqualTo(ours);
    }

    @Test
    void whoDidNotSeeItAsItIsChangesNothing() {
        String none = office.as("OWNER").get(PATH).header("ETag");
        String number = number();
        put(office, bank(number), Office.password());
        Map<String, Object> stale = bank(number());
        stale.put("current", Office.password());
        assertThat(office.as("OWNER").body(stale).put(PATH).statusCode()).isEqualTo(428);
        assertThat(office.as("OWNER")
                        .header("If-Match", none)
                        .body(stale)
                        .put(PATH)
                        .statusCode())
                .isEqualTo(412);
        assertThat(office.as("OWNER").get(PATH).<String>path("accountNumber")).isEqualTo(masked(number));
        Map<String, Object> faulty =
                new HashMap<>(Map.of("means", "NAGAD", "holder", "Rahim", "accountNumber", number));
        assertThat(fault(put(office, faulty, Office.password()), 400))
                .isEqualTo("accountNumber payout.wallet-malformed");
    }

    @Test
    void theNumberFollowsANewKey() throws SQLException {
        String number = number();
        put(office, bank(number), Office.password());
        String begins =
                "select encode(substring(number_sealed from 1 for 5), 'hex') from payout_account where organisation_id = "
                        + office.key();
        DataKeys.atRest(sql);
        String begin = sql.text(begins);

        assertThat(Api.as("ADMIN").post("/data-keys/renewals").statusCode()).isEqualTo(202);
        DataKeys.followed(sql);

        assertThat(sql.text(begins)).isNotEqualTo(begin);
        assertThat(office.as("OWNER").post(PATH + "/number").<String>path("accountNumber"))
                .isEqualTo(number);
    }

    private static Response put(Office where, Map<String, Object> account, String current) {
        return put(where, account, current, "OWNER");
    }

    private static Response put(Office where, Map<String, Object> account, String current, String role) {
        account.put("current", current);
        return where.as(role).header("If-Match", "*").body(account).put(PATH);
    }

    private Response removed(String current) {
        return office.as("OWNER")
                .header("If-Match", "*")
                .body(Map.of("current", current))
                .post(PATH + "/removal");
    }

    private static Map<String, Object> bank(String number) {
        return new HashMap<>(Map.of(
                "means",
                "BANK",
                "bankName",
                "Surma Bank",
                "branch",
                "Zindabazar",
                "routingNumber",
                "200261186",
                "holder",
                "Surma Estates",
                "accountNumber",
                number));
    }

    private long kept() throws SQLException {
        return sql.number("select count(*) from payout_account where organisation_id = " + office.key());
    }

    private long events(String type) throws SQLException {
        return sql.number(
                "select count(*) from domain_event where type = '" + type + "' and organisation_id = " + office.key());
    }

    private static String masked(String number) {
        return "*********" + number.substring(9);
    }

    private static String number() {
        return String.valueOf(ThreadLocalRandom.current().nextLong(5_000_000_000_000L, 9_999_999_999_999L));
    }
}
