package com.baribhara.it.auth;

import static com.baribhara.it.auth.AuthenticatorApp.enrolled;
import static com.baribhara.it.auth.AuthenticatorApp.later;
import static com.baribhara.it.auth.AuthenticatorApp.password;
import static com.baribhara.it.auth.AuthenticatorApp.step;
import static com.baribhara.it.auth.GuardedOffice.fault;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.DataKeys;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.auth.AuthenticatorApp.Enrolled;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second factor is set up, turned off and taken away only by whoever may, and its secret is nobody else's. */
class SecondFactorCareIT extends OfficeUnderGuard {

    @BeforeEach
    void newOffice() throws SQLException {
        found("Bongshai Estates", "বংশাই এস্টেট");
    }

    @Test
    void turningItOffWantsPasswordAndCode() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        Map<String, String> passwordAlone = Map.of("current", Office.password());
        Map<String, String> wrongCode =
                Map.of("current", Office.password(), "otp", owner.app().wrong());
        for (String path : List.of("/me/second-factor/remove", "/me/second-factor/recovery-codes")) {
            assertThat(fault(office.as("OWNER").body(passwordAlone).post(path), 400))
                    .isEqualTo("otp field.required");
            assertThat(fault(office.as("OWNER").body(wrongCode).post(path), 422))
                    .isEqualTo("otp second-factor.wrong");
        }
        Response off = office.as("OWNER")
                .body(Map.of("current", Office.password(), "otp", owner.app().code(1)))
                .post("/me/second-factor/remove");
        assertThat(off.statusCode()).as(off.asString()).isEqualTo(204);
        assertThat(guarded.first("OWNER").statusCode()).isEqualTo(200);
        assertThat(guarded.events("SecondFactorRemoved", "OWNER")).isEqualTo(1);
        assertThat(sql.number("select count(*) from recovery_code where account_id = " + guarded.account("OWNER")))
                .isZero();
    }

    @Test
    void movingTheAddressWantsPasswordAndCode() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        Map<String, String> move = Map.of("contact", "turag@office.example", "current", Office.password());
        assertThat(fault(office.as("OWNER").body(move).post("/me/contacts"), 400))
                .isEqualTo("otp field.required");
        assertThat(office.as("OWNER")
                        .body(Map.of(
                                "contact",
                                "turag-" + office.mark() + "@office.example",
                                "current",
                                Office.password(),
                                "otp",
                                owner.app().code()))
                        .post("/me/contacts")
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void changingThePasswordWantsThePasswordAndACode() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        String fresh = "a heron over the paddy";
        Map<String, String> change = new HashMap<>(Map.of("current", Office.password(), "password", fresh));
        assertThat(fault(office.as("OWNER").body(change).post("/me/password"), 400))
                .isEqualTo("otp field.required");
        change.put("otp", owner.app().wrong());
        assertThat(fault(office.as("OWNER").body(change).post("/me/password"), 422))
                .isEqualTo("otp second-factor.wrong");
        assertThat(guarded.events("PasswordChanged", "OWNER")).isZero();
        change.put("otp", owner.codes().get(0));
        for (String time : List.of("once", "sent again")) {
            assertThat(office.as("OWNER").body(change).post("/me/password").statusCode())
                    .as(time)
                    .isEqualTo(204);
        }
        assertThat(guarded.events("PasswordChanged", "OWNER")).isEqualTo(1);
        assertThat(page("/user/password-form.xhtml")).contains("form:otp");
    }

    @Test
    void aPageOffersToTakeItAwayOnlyWhereThatIsNotRefused() throws SQLException {
        for (String role : List.of("OWNER", "MANAGER", "ACCOUNTANT")) {
            enrolled(office, role);
        }
        Office elsewhere = Office.founded(sql, "Karnaphuli Estates", "কর্ণফুলী এস্টেট");
        sql.run("insert into account_role (organisation_id, account_id, role) values (" + elsewhere.key() + ", "
                + guarded.account("ACCOUNTANT") + ", 'CARETAKER')");
        Office partners = Office.hired(sql, office.key(), RunningSystem.get().accounts());
        GuardedOffice partnersGuarded = new GuardedOffice(sql, partners);
        enrolled(partners, "OWNER");

        assertThat(offered(guarded.id("MANAGER"))).as("somebody of the office").isTrue();
        assertThat(offered(guarded.id("CARETAKER"))).as("has none").isFalse();
        assertThat(offered(guarded.id("OWNER"))).as("oneself").isFalse();
        assertThat(offered(guarded.id("ACCOUNTANT")))
                .as("of another office too")
                .isFalse();
        assertThat(offered(partnersGuarded.id("OWNER"))).as("another owner").isFalse();
    }

    private boolean offered(String account) {
        return page("/user/person.xhtml?id=" + account).contains("form:resetFactor");
    }

    private String page(String address) {
        Response page = given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(office.username("OWNER"), Office.password()))
                .accept("text/html")
                .get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        return page.asString();
    }

    @Test
    void settingItUpWantsThePasswordAndARightFirstCode() throws SQLException {
        assertThat(fault(office.as("OWNER").body(Map.of("current", "wrong")).post("/me/second-factor"), 422))
                .isEqualTo("current password.wrong");
        assertThat(fault(office.as("OWNER").body(Map.of("code", "123456")).post("/me/second-factor/confirm"), 422))
                .as("nothing begun")
                .isEqualTo("code second-factor.wrong");
        office.as("OWNER").body(Map.of("current", Office.password())).post("/me/second-factor");
        assertThat(guarded.first("OWNER").statusCode())
                .as("not asked for before it is confirmed")
                .isEqualTo(200);
        enrolled(office, "OWNER");
        assertThat(office.as("OWNER")
                        .body(Map.of("current", Office.password()))
                        .post("/me/second-factor")
                        .<String>path("code"))
                .isEqualTo("second-factor.on");
        assertThat(office.as("MANAGER")
                        .body(Map.of("current", "x"))
                        .post("/me/second-factor/remove")
                        .<String>path("code"))
                .isEqualTo("second-factor.off");
    }

    @Test
    void anOwnerTakesItAwayForSomebodyOfTheOwnOfficeAlone() throws SQLException {
        enrolled(office, "MANAGER");
        Office elsewhere = Office.founded(sql, "Bangshi Estates", "বংশী এস্টেট");
        String path = "/accounts/" + guarded.id("MANAGER") + "/second-factor/reset";
        assertThat(elsewhere.as("OWNER").post(path).statusCode()).isEqualTo(404);
        assertThat(office.as("ACCOUNTANT").post(path).statusCode()).isEqualTo(403);
        ASession living = ASession.begun(office.username("ACCOUNTANT"), Office.password());

        assertThat(office.as("OWNER").post(path).statusCode()).isEqualTo(204);
        assertThat(office.as("OWNER").post(path).<String>path("code"))
                .as("again")
                .isEqualTo("second-factor.off");

        assertThat(password(office.username("MANAGER"), Office.password()).statusCode())
                .isEqualTo(200);
        assertThat(living.status()).isEqualTo(200);
        assertThat(sql.number("select count(*) from account_session where end_reason = 'SECOND_FACTOR_CHANGED' and"
                        + " account_id = "
                        + guarded.account("MANAGER")))
                .isPositive();
        assertThat(guarded.events("SecondFactorReset", "MANAGER")).isEqualTo(1);
        assertThat(Letterbox.text(RunningSystem.get().letterbox().awaitMail(office.username("MANAGER"), 2)))
                .contains("password alone opens your account");
    }

    @Test
    void anOwnersIsTakenAwayByTheAdministratorAlone() throws SQLException {
        enrolled(office, "OWNER");
        Office partners = Office.hired(sql, office.key(), RunningSystem.get().accounts());
        String path = "/accounts/" + guarded.id("OWNER") + "/second-factor/reset";
        assertThat(office.as("OWNER").post(path).<String>path("code")).isEqualTo("account.own");
        assertThat(partners.as("OWNER").post(path).<String>path("code")).isEqualTo("account.of-owner");
        assertThat(guarded.first("OWNER").statusCode()).isEqualTo(401);
        assertThat(Api.as("ADMIN").post(path).statusCode()).isEqualTo(204);
        assertThat(guarded.first("OWNER").statusCode()).isEqualTo(200);
    }

    @Test
    void ofWhoeverIsOfAnotherOfficeTooNoOfficeTakesItAway() throws SQLException {
        enrolled(office, "MANAGER");
        Office elsewhere = Office.founded(sql, "Dhaleshwari Estates", "ধলেশ্বরী এস্টেট");
        sql.run("insert into account_role (organisation_id, account_id, role) values (" + elsewhere.key() + ", "
                + guarded.account("MANAGER") + ", 'CARETAKER')");
        String path = "/accounts/" + guarded.id("MANAGER") + "/second-factor/reset";
        for (Office one : List.of(office, elsewhere)) {
            assertThat(one.as("OWNER").post(path).<String>path("code")).isEqualTo("account.elsewhere");
        }
        assertThat(guarded.first("MANAGER").statusCode()).isEqualTo(401);
    }

    @Test
    void theSecretIsSealedFollowsTheKeyAndStandsNowhereElse() throws SQLException, IOException {
        Response begun =
                office.as("OWNER").body(Map.of("current", Office.password())).post("/me/second-factor");
        String secret = begun.path("secret");
        AuthenticatorApp app = AuthenticatorApp.of(secret);
        office.as("OWNER").body(Map.of("code", app.code())).post("/me/second-factor/confirm");
        later(office.username("OWNER"));
        String begin = begin();

        DataKeys.atRest(sql);
        Api.as("ADMIN").post("/data-keys/renewals");
        DataKeys.followed(sql);
        assertThat(begin()).isNotEqualTo(begin);

        assertThat(step(guarded.challenge("OWNER"), app.code()).statusCode()).isEqualTo(200);
        assertThat(sql.number("select count(*) from second_factor where position(decode('" + hex(app.secret())
                        + "', 'hex') in secret) > 0"))
                .isZero();
        assertThat(sql.number("select count(*) from domain_event where payload::text like '%" + secret + "%'"))
                .isZero();
        assertThat(Files.readString(RunningSystem.get().server().log())).doesNotContain(secret);
    }

    private String begin() throws SQLException {
        return sql.text("select encode(substring(secret from 1 for 5), 'hex') from second_factor where account_id = "
                + guarded.account("OWNER"));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
