package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.IdentityProviders;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in with an account elsewhere: who is linked comes in, and nobody else. */
class ProviderSignInIT {
    private static final String ACCESS = "__Host-baribhara_token";
    private static final String REFRESH = "__Host-baribhara_refresh";
    private static final String HONEST = IdentityProviders.HONEST;
    private static Connection connection;
    private static Sql sql;
    private static Office office;
    private static ProviderOffice people;

    @BeforeAll
    static void anOfficeOfItsOwn() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        office = Office.founded(sql, "Provider Estates", "প্রোভাইডার এস্টেট");
        people = new ProviderOffice(office, sql);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void whoIsLinkedComesInAndGoesOnToThePageTheyAskedFor() throws SQLException {
        String subject = people.linked("OWNER");
        Traveller going = Traveller.toSignIn(
                HONEST, Traveller.browser().get("/sign-in/with/honest?next=%2Fuser%2Fstaff.xhtml%3Frole%3DOWNER"));
        Response in = going.as(subject);
        assertThat(in.statusCode()).as(in.asString()).isEqualTo(200);
        assertThat(in.asString()).contains("url=/user/staff.xhtml?role=OWNER\"");
        assertThat(in.detailedCookie(ACCESS).getSameSite()).isEqualTo("Strict");
        assertThat(in.cookie(Traveller.COOKIE)).isEmpty();
        assertThat(Traveller.browser()
                        .cookie(ACCESS, in.cookie(ACCESS))
                        .get("/user/staff.xhtml?role=OWNER")
                        .statusCode())
                .isEqualTo(200);
        assertThat(new ASession(in.cookie(ACCESS), in.cookie(REFRESH)).renewed().status())
                .isEqualTo(200);
        assertThat(sql.number("select count(*) from domain_event where type = 'SessionStarted'"
                        + " and payload ->> 'provider' = 'honest' and actor = '" + office.username("OWNER") + "'"))
                .isEqualTo(1);
    }

    @Test
    void theSignInPageShowsTheWaysAndLeadsOnlyToPagesOfOurs() {
        assertThat(Traveller.browser()
                        .get("/signin.xhtml?next=%2Fuser%2Froles.xhtml")
                        .asString())
                .contains("Sign in with Honest ID", "/sign-in/with/honest?next=%2Fuser%2Froles.xhtml");
        String subject = people.linked("CARETAKER");
        Response in = Traveller.toSignIn(
                        HONEST, Traveller.browser().get("/sign-in/with/honest?next=https%3A%2F%2Fevil.example%2F"))
                .as(subject);
        assertThat(in.asString()).contains("url=/home.xhtml\"").doesNotContain("evil");
    }

    @Test
    void aTenantComesInTheSameWay() {
        String subject = people.linked("TENANT");
        Response in = Traveller.toSignIn(HONEST).as(subject);
        assertThat(Api.asNobody()
                        .header("Authorization", "Bearer " + in.cookie(ACCESS))
                        .get("/me")
                        .<List<String>>path("roles"))
                .containsExactly("TENANT");
    }

    @Test
    void theBrowserIsBoundByACookieThatOpensNothing() {
        Response sent = Traveller.browser().get("/sign-in/with/honest");
        var cookie = sent.detailedCookie(Traveller.COOKIE);
        assertThat(cookie.isHttpOnly() && cookie.isSecured()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(600);
        Map<String, String> asked = Traveller.toSignIn(HONEST, sent).asked();
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", RunningSystem.get().url().toString() + "sign-in/with/honest/back");
        assertThat(asked.get("state")).hasSize(43).isNotEqualTo(asked.get("nonce"));
        assertThat(asked.get("code_challenge")).hasSize(43);
    }

    @Test
    void nothingOfASignInUnderWayIsReadableInTheDatabase() throws SQLException {
        Traveller going = Traveller.toSignIn(HONEST);
        String row = sql.text("select provider_request::text from provider_request order by created_at desc limit 1");
        assertThat(row)
                .doesNotContain(going.asked().get("state"))
                .doesNotContain(going.asked().get("nonce"))
                .doesNotContain(going.cookie());
    }

    @Test
    void whatWasNotAskedForByThisBrowserIsRefused() {
        String subject = people.linked("MANAGER");
        Traveller going = Traveller.toSignIn(HONEST);
        Map<String, String> answer = going.namesThemselves(subject, "{}");
        Map<String, String> otherState = new HashMap<>(answer);
        otherState.put("state", Traveller.toSignIn(HONEST).asked().get("state"));
        Map<String, String> noState = new HashMap<>(answer);
        noState.remove("state");
        ProviderOffice.refused(going.comesBack(otherState), "STALE");
        ProviderOffice.refused(going.comesBack(noState), "STALE");
        ProviderOffice.refused(going.inABrowserWith(null).comesBack(answer), "STALE");
        ProviderOffice.refused(
                going.inABrowserWith(Traveller.toSignIn(HONEST).cookie()).comesBack(answer), "STALE");
        ProviderOffice.refused(going.by("fickle").comesBack(answer), "STALE");
        assertThat(going.comesBack(answer).statusCode())
                .as("none of these took it away from whoever asked")
                .isEqualTo(200);
        ProviderOffice.refused(going.comesBack(answer), "STALE");
    }

    @Test
    void whoComesBackTooLateBeginsAgain() throws SQLException {
        String subject = people.linked("MANAGER");
        Traveller going = Traveller.toSignIn(HONEST);
        Map<String, String> answer = going.namesThemselves(subject, "{}");
        sql.run("update provider_request set expires_at = now() - interval '1 second' where used_at is null");
        ProviderOffice.refused(going.comesBack(answer), "STALE");
        assertThat(Traveller.browser().get("/signin.xhtml?provider=STALE").asString())
                .contains("Please begin again");
    }

    /** The provider knows by the proof key that whoever shows the code is not who asked for it. */
    @Test
    void aCodeThatWasGivenToSomebodyElseIsWorthNothing() {
        Traveller going = Traveller.toSignIn(HONEST);
        Traveller thief = Traveller.toSignIn(HONEST);
        Map<String, String> stolen = new HashMap<>(going.namesThemselves(people.linked("MANAGER"), "{}"));
        stolen.put("state", thief.asked().get("state"));
        ProviderOffice.refused(thief.comesBack(stolen), "AWAY");
    }

    @Test
    void whoIsLinkedWithNobodyIsToldTheWay() throws SQLException {
        String stranger = "stranger-" + UUID.randomUUID();
        ProviderOffice.refused(Traveller.toSignIn(HONEST).as(stranger), "UNLINKED");
        String known = office.username("OWNER");
        Traveller going = Traveller.toSignIn(HONEST);
        ProviderOffice.refused(
                going.comesBack(
                        going.namesThemselves(stranger, "{\"email\":\"" + known + "\",\"email_verified\":true}")),
                "UNLINKED");
        assertThat(Traveller.browser().get("/signin.xhtml?provider=UNLINKED").asString())
                .contains("Sign in with your password, then link it");
        await().atMost(Duration.ofSeconds(10))
                .until(() -> sql.number("select count(*) from domain_event where type = 'SignInRefused'"
                                + " and payload ->> 'reason' = 'UNLINKED' and payload ->> 'provider' = 'honest'")
                        > 0);
    }

    @Test
    void aDisabledAccountStaysShut() throws SQLException {
        String subject = people.linked("ACCOUNTANT");
        String person = "where username = '" + office.username("ACCOUNTANT") + "'";
        sql.run("update account set status = 'DISABLED' " + person);
        ProviderOffice.refused(Traveller.toSignIn(HONEST).as(subject), "UNLINKED");
        sql.run("update account set status = 'ACTIVE' " + person);
        assertThat(Traveller.toSignIn(HONEST).as(subject).statusCode()).isEqualTo(200);
    }

    @Test
    void signingInAnewEndsTheSessionThatTheBrowserHad() {
        String subject = people.linked("MANAGER");
        ASession before = ASession.begun(office.username("MANAGER"), Office.password());
        Response sent = Traveller.browser().cookie(REFRESH, before.refresh()).get("/sign-in/with/honest");
        assertThat(Traveller.toSignIn(HONEST, sent).as(subject).statusCode()).isEqualTo(200);
        before.awaitRefused();
    }

    @Test
    void aProviderThatNobodyReachesKeepsNobodyFromThePassword() {
        Response sent = Traveller.browser().get("/sign-in/with/" + IdentityProviders.KEYCLOAK);
        assertThat(sent.header("Location")).endsWith("/signin.xhtml?provider=AWAY");
        assertThat(Traveller.browser().get("/signin.xhtml?provider=AWAY").asString())
                .contains("or use your password", "form:password");
    }

    @Test
    void nobodyIsSentToAProviderThatIsNotSetUp() {
        Response sent = Traveller.browser().get("/sign-in/with/nobody");
        assertThat(sent.header("Location")).endsWith("/signin.xhtml?provider=UNKNOWN");
        assertThat(Traveller.browser().get("/sign-in/with/Honest").statusCode()).isEqualTo(404);
        assertThat(Traveller.browser().post("/sign-in/with/honest").statusCode())
                .isEqualTo(405);
    }
}
