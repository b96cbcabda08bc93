package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Owners and managers ask people in; with the code that was sent they come in as what they were asked to be, and choose their own password. */
class InvitationsIT {
    private static final String PASSWORD = "seven ducks in a row";
    private static final Pattern LINK = Pattern.compile("/join\\.xhtml\\?id=([0-9a-f-]{36})");
    private static Connection connection;
    private static Sql sql;
    private static Letterbox letters;
    private static Office office;

    @BeforeAll
    static void open() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        letters = RunningSystem.get().letterbox();
        office = Office.founded(sql, "Karnaphuli Court", "কর্ণফুলী কোর্ট");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void whoWasInvitedJoinsAsWhatTheyWereAskedToBe() throws SQLException {
        String contact = contact();
        Response invited = invite("OWNER", contact, "ACCOUNTANT", null);
        assertThat(invited.statusCode()).as(invited.asString()).isEqualTo(201);
        assertThat(openOnes()).contains(contact);

        String letter = Letterbox.text(letters.awaitMail(contact, 1));
        assertThat(letter).contains("Farhana Rahman of Karnaphuli Court invites you");
        String id = id(letter);
        assertThat(id).isEqualTo(invited.path("id"));
        assertThat(join(id, Letterbox.code(letter), PASSWORD).statusCode()).isEqualTo(204);
        assertThat(join(id, Letterbox.code(letter), PASSWORD).statusCode())
                .as("sent again")
                .isEqualTo(204);

        Response me = Api.as(contact, PASSWORD).get("/me");
        assertThat(me.<Object>path("roles")).hasToString("[ACCOUNTANT]");
        assertThat(me.<String>path("organisation.name")).isEqualTo("Karnaphuli Court");
        assertThat(openOnes()).doesNotContain(contact);
        assertThat(sql.number("select count(*) from domain_event where organisation_id = " + office.key()
                        + " and aggregate_id = '"
                        + id + "' and type in ('PersonInvited', 'InvitationAccepted') and payload::text not like '%"
                        + contact
                        + "%'"))
                .isEqualTo(2);
        refused(invite("OWNER", contact, "MANAGER", null), 422, "contact", "invitation.here-already");
    }

    @Test
    void aTenantWhoJoinsReadsTheirOwnInvoicesAndIsLinkedOnce() throws SQLException {
        String tenant = office.as("OWNER")
                .body(Map.of("name", "Jamal Uddin", "phone", "01711223344"))
                .post("/tenants")
                .path("id");
        String contact = contact();
        assertThat(invite("MANAGER", contact, "TENANT", tenant).statusCode()).isEqualTo(201);
        String letter = Letterbox.text(letters.awaitMail(contact, 1));

        assertThat(join(id(letter), Letterbox.code(letter), PASSWORD).statusCode())
                .isEqualTo(204);

        assertThat(sql.number("select count(*) from tenant t join account a on a.id = t.account_id where t.id = '"
                        + tenant + "' and a.username = '" + contact + "'"))
                .isEqualTo(1);
        assertThat(Api.as(contact, PASSWORD).get("/me/invoices").statusCode()).isEqualTo(200);
        assertThat(Api.as(contact, PASSWORD).get("/tenants").statusCode()).isEqualTo(403);
    }

    @Test
    void onlyOwnersAndManagersInviteAndNobodyMakesOthersMoreThanThemselves() {
        for (String role : new String[] {"ACCOUNTANT", "CARETAKER", "TENANT"}) {
            assertThat(invite(role, contact(), "CARETAKER", null).statusCode()).isEqualTo(403);
            assertThat(office.as(role).get("/invitations").statusCode()).isEqualTo(403);
        }
        refused(invite("MANAGER", contact(), "OWNER", null), 422, "role", "invitation.role-above");
        refused(invite("OWNER", contact(), "ADMIN", null), 400, "role", "value.unknown");
        refused(invite("OWNER", contact(), "TENANT", null), 400, "tenant", "invitation.tenant");
        assertThat(invite("OWNER", contact(), "TENANT", UUID.randomUUID().toString())
                        .statusCode())
                .isEqualTo(404);
        assertThat(invite("OWNER", contact(), "OWNER", null).statusCode()).isEqualTo(201);
    }

    @Test
    void oneThatIsTakenBackOrReplacedOpensNothing() throws SQLException {
        String contact = contact();
        String first = invite("OWNER", contact, "CARETAKER", null).path("id");
        String old = letters.awaitCode(contact, 1);
        String second = invite("OWNER", contact, "CARETAKER", null).path("id");
        String code = letters.awaitCode(contact, 2);

        refused(join(first, old, PASSWORD), 422, "code", "invitation.wrong");
        assertThat(office.as("MANAGER")
                        .post("/invitations/" + second + "/revoke")
                        .statusCode())
                .isEqualTo(204);
        refused(join(second, code, PASSWORD), 422, "code", "invitation.wrong");
        refused(join(UUID.randomUUID().toString(), code, PASSWORD), 422, "code", "invitation.wrong");
        assertThat(Api.as("OWNER").post("/invitations/" + second + "/revoke").statusCode())
                .as("of another landlord")
                .isEqualTo(404);
        assertThat(sql.number("select count(*) from account where username = '" + contact + "'"))
                .isZero();
    }

    @Test
    void afterTenWrongTriesTheRightCodeIsGoodNoMore() {
        String contact = contact();
        String id = invite("OWNER", contact, "CARETAKER", null).path("id");
        String code = letters.awaitCode(contact, 1);
        for (int i = 0; i < 10; i++) {
            refused(
                    join(id, code.equals("00000000") ? "11111111" : "00000000", PASSWORD),
                    422,
                    "code",
                    "invitation.wrong");
        }
        refused(join(id, code, PASSWORD), 422, "code", "invitation.wrong");
    }

    @Test
    void whoHasAnAccountJoinsWithItsOwnPasswordAndWithNoOther() throws SQLException {
        Office elsewhere = Office.founded(sql, "Elsewhere Estates", "অন্য এস্টেট");
        String contact = elsewhere.username("CARETAKER");
        invite("OWNER", contact, "CARETAKER", null);
        String letter = Letterbox.text(letters.awaitMail(contact, 1));

        refused(join(id(letter), Letterbox.code(letter), PASSWORD), 422, "password", "invitation.own-password");
        assertThat(join(id(letter), Letterbox.code(letter), Office.password()).statusCode())
                .isEqualTo(204);

        assertThat(sql.number(
                        "select count(*) from account_role r join account a on a.id = r.account_id where a.username = '"
                                + contact + "'"))
                .isEqualTo(2);
    }

    private static String contact() {
        return "joins-" + UUID.randomUUID() + "@office.example";
    }

    private static String id(String letter) {
        Matcher link = LINK.matcher(letter);
        assertThat(link.find()).as(letter).isTrue();
        return link.group(1);
    }

    private static String openOnes() {
        return office.as("MANAGER").get("/invitations?limit=200").asString();
    }

    private static Response invite(String as, String contact, String role, String tenant) {
        Map<String, Object> invitation =
                new HashMap<>(Map.of("contact", contact, "role", role, "name", "Rafiq Islam", "language", "en"));
        if (tenant != null) {
            invitation.put("tenant", tenant);
        }
        return office.as(as).body(invitation).post("/invitations");
    }

    private static Response join(String id, String code, String password) {
        return Api.asNobody().body(Map.of("code", code, "password", password)).post("/auth/invitations/" + id);
    }

    private static void refused(Response answer, int status, String field, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("fields[0].name")).isEqualTo(field);
        assertThat(answer.<String>path("fields[0].code")).isEqualTo(code);
    }
}
