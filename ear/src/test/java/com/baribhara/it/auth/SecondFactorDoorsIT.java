package com.baribhara.it.auth;

import static com.baribhara.it.auth.AuthenticatorApp.enrolled;
import static com.baribhara.it.auth.GuardedOffice.fault;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.IdentityProviders;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.auth.AuthenticatorApp.Enrolled;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second factor is asked for at every door: after a password on a page, after a provider's word, and where somebody joins an office. */
class SecondFactorDoorsIT extends OfficeUnderGuard {
    private static final String ACCESS = "__Host-baribhara_token";
    private static final String CHALLENGE = "__Host-baribhara_challenge";
    private static final String HONEST = IdentityProviders.HONEST;
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private ProviderOffice people;

    @BeforeEach
    void newOffice() throws SQLException {
        found("Dakatia Estates", "ডাকাতিয়া এস্টেট");
        people = new ProviderOffice(office, sql);
    }

    @Test
    void aPageAsksForTheCodeAndThenGoesOnToWhereOneWasGoing() throws SQLException {
        Enrolled owner = enrolled(office, "OWNER");
        Response half = sends(
                "/signin.xhtml?next=%2Fuser%2Fstaff.xhtml",
                Traveller.browser(),
                Map.of("form:username", office.username("OWNER"), "form:password", Office.password()));
        assertThat(half.header("Location")).endsWith("/signin-code.xhtml?next=%2Fuser%2Fstaff.xhtml");
        assertThat(half.cookie(ACCESS)).isNull();
        assertThat(half.detailedCookie(CHALLENGE).isHttpOnly()).isTrue();
        assertThat(half.detailedCookie(CHALLENGE).getSameSite()).isEqualTo("Strict");

        Response wrong = types(half, owner.app().wrong());
        assertThat(wrong.asString()).contains("not the code that the app shows now");
        assertThat(wrong.cookie(ACCESS)).isNull();
        Response in = types(half, owner.app().code());
        assertThat(in.header("Location")).endsWith("/user/staff.xhtml");
        assertThat(in.cookie(CHALLENGE)).isEmpty();
        assertThat(opened(in).get("/user/staff.xhtml").statusCode()).isEqualTo(200);
        assertThat(types(half, owner.app().code(1)).header("Location")).contains("/signin.xhtml?over=true");
    }

    @Test
    void whomAProviderNamesTypesTheCodeHereToo() throws SQLException {
        String subject = people.linked("OWNER");
        Enrolled owner = enrolled(office, "OWNER");
        Response sent = Traveller.browser().get("/sign-in/with/honest?next=%2Fuser%2Fstaff.xhtml");
        Response half = Traveller.toSignIn(HONEST, sent).as(subject);
        assertThat(half.asString()).contains("url=/signin-code.xhtml?next=%2Fuser%2Fstaff.xhtml\"");
        assertThat(half.cookie(ACCESS)).isNull();
        assertThat(half.detailedCookie(CHALLENGE).getSameSite()).isEqualTo("Strict");
        assertThat(startedBy(HONEST)).isZero();

        Response in = types(half, owner.app().code());
        assertThat(in.header("Location")).endsWith("/user/staff.xhtml");
        assertThat(opened(in).get("/user/staff.xhtml").statusCode()).isEqualTo(200);
        assertThat(startedBy(HONEST)).as("the log tells by whom").isEqualTo(1);
    }

    @Test
    void whoShowedASecondFactorAtTheProviderComesInAtOnce() throws SQLException {
        String subject = people.linked("OWNER");
        enrolled(office, "OWNER");
        Traveller going = Traveller.toSignIn(HONEST);
        Response in = going.comesBack(going.namesThemselves(subject, "{\"amr\":[\"pwd\",\"mfa\"]}"));
        assertThat(in.asString()).contains("url=/home.xhtml\"");
        assertThat(opened(in).get("/home.xhtml").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amr\":[\"pwd\"]}",
                "{\"amr\":\"mfa\"}",
                "{\"amr\":[\"mfa \",\"MFA\"]}",
                "{\"amr\":[]}",
                "{\"acr\":\"mfa\"}"
            })
    void lessThanThatIsNoSecondFactor(String claims) throws SQLException {
        String subject = people.linked("MANAGER");
        enrolled(office, "MANAGER");
        Traveller going = Traveller.toSignIn(HONEST);
        Response half = going.comesBack(going.namesThemselves(subject, claims));
        assertThat(half.asString()).contains("url=/signin-code.xhtml?next=%2Fhome.xhtml\"");
        assertThat(half.cookie(ACCESS)).isNull();
    }

    @Test
    void anotherWayInIsMadeAndTakenAwayWithACodeAlone() throws SQLException {
        people.linked("OWNER");
        Enrolled owner = enrolled(office, "OWNER");
        String identity = office.as("OWNER").get("/me/identities").path("items[0].id");
        assertThat(fault(
                        office.as("OWNER")
                                .body(Map.of("current", Office.password()))
                                .post("/me/identities/" + identity + "/unlinking"),
                        400))
                .isEqualTo("otp field.required");
        people.unlinked("OWNER");
        String name = office.username("OWNER");
        Response without = Traveller.posts("Link with Honest ID", name, Office.password(), Office.password());
        assertThat(without.asString()).contains("form:otp").doesNotContain("code_challenge");
        Map<String, String> both = Map.of(
                "form:current", Office.password(), "form:otp", owner.app().code());
        assertThat(Traveller.posts("Link with Honest ID", name, Office.password(), both)
                        .asString())
                .contains("code_challenge");
    }

    @Test
    void whoJoinsAnotherOfficeWithTheAccountShowsItsSecondFactor() throws SQLException {
        Office elsewhere = Office.founded(sql, "Gomati Estates", "গোমতী এস্টেট");
        Enrolled invited = enrolled(elsewhere, "CARETAKER");
        String contact = elsewhere.username("CARETAKER");
        Response invitation = office.as("OWNER")
                .body(Map.of("contact", contact, "role", "CARETAKER", "name", "Rafiq Islam", "language", "en"))
                .post("/invitations");
        String door = "/auth/invitations/" + invitation.path("id");
        String code =
                Letterbox.code(Letterbox.text(RunningSystem.get().letterbox().awaitMail(contact, 2)));
        assertThat(fault(joins(door, code, null), 422)).isEqualTo("otp second-factor.missing");
        assertThat(fault(joins(door, code, invited.app().wrong()), 422)).isEqualTo("otp second-factor.wrong");
        assertThat(offices(contact)).isEqualTo(1);

        String page = "/join.xhtml?id=" + invitation.path("id");
        assertThat(joins(page, Map.of("form:code", code)).asString())
                .contains("form:otp", "This account has two-step sign-in");
        Response joined =
                joins(page, Map.of("form:code", code, "form:otp", invited.app().code()));
        assertThat(joined.header("Location")).contains("joined=true");
        assertThat(offices(contact)).isEqualTo(2);
        assertThat(joins(door, code, null).statusCode()).as("done already").isEqualTo(204);
    }

    private static Response joins(String page, Map<String, String> typed) {
        Map<String, String> all = new HashMap<>(typed);
        all.put("form:password", Office.password());
        return sends(page, Traveller.browser(), all);
    }

    private static Response joins(String door, String code, String otp) {
        Map<String, String> acceptance = otp == null
                ? Map.of("code", code, "password", Office.password())
                : Map.of("code", code, "password", Office.password(), "otp", otp);
        return Api.asNobody().body(acceptance).post(door);
    }

    private static long offices(String contact) throws SQLException {
        return sql.number(
                "select count(*) from account_role r join account a on a.id = r.account_id where a.username = '"
                        + contact + "'");
    }

    private long startedBy(String provider) throws SQLException {
        return sql.number(
                "select count(*) from domain_event where type = 'SessionStarted' and payload ->> 'provider' = '"
                        + provider + "' and account_id = " + guarded.account("OWNER"));
    }

    /** The page of the second step, in the browser that was led there. */
    private static Response types(Response half, String code) {
        return sends(
                "/signin-code.xhtml?next=%2Fuser%2Fstaff.xhtml",
                Traveller.browser().cookie(CHALLENGE, half.cookie(CHALLENGE)), Map.of("form:code", code));
    }

    private static RequestSpecification opened(Response in) {
        return Traveller.browser().cookie(ACCESS, in.cookie(ACCESS));
    }

    private static Response sends(String address, RequestSpecification browser, Map<String, String> typed) {
        Response page = browser.get(address);
        Matcher state = STATE.matcher(page.asString());
        assertThat(state.find()).as(page.asString()).isTrue();
        return browser.cookies(page.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .formParam("form", "form")
                .formParam("form:go", "go")
                .formParam("jakarta.faces.ViewState", state.group(1))
                .post(address);
    }
}
