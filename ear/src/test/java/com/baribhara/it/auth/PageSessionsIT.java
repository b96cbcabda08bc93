package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A browser stays signed in as long as its session lives, loses nothing on the way, and is out when it signs out. */
class PageSessionsIT {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final String ACCESS = "__Host-baribhara_token";
    private static final String REFRESH = "__Host-baribhara_refresh";
    private static final String SESSION = "__Host-baribhara_session";
    private static Office office;

    @BeforeAll
    static void anOfficeOfItsOwn() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Page Estates", "পেজ এস্টেট");
        }
    }

    @Test
    void signingInGivesTwoCookiesThatScriptsCannotRead() {
        Response answer = signsIn(browser());
        assertThat(answer.statusCode()).isEqualTo(302);
        for (String cookie : new String[] {ACCESS, REFRESH}) {
            assertThat(answer.detailedCookie(cookie).isHttpOnly()).as(cookie).isTrue();
            assertThat(answer.detailedCookie(cookie).isSecured()).as(cookie).isTrue();
            assertThat(answer.detailedCookie(cookie).getSameSite()).as(cookie).isEqualTo("Strict");
        }
        assertThat(with(answer.cookie(ACCESS), "").get("/home.xhtml").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageIsRenewedSilentlyWhenTheAccessTokenHasRunOut() {
        String refresh = signsIn(browser()).cookie(REFRESH);
        for (String gone : new String[] {null, "x.y.z"}) {
            Response sent = with(gone, refresh).get("/user/staff.xhtml?role=OWNER&sort=-name");
            assertThat(sent.statusCode()).isEqualTo(307);
            assertThat(sent.header("Location")).isEqualTo("/user/staff.xhtml?role=OWNER&sort=-name");
            assertThat(with(sent.cookie(ACCESS), sent.cookie(REFRESH))
                            .get(sent.header("Location"))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aFormThatIsSentAfterTheAccessTokenRanOutArrives() {
        Response signedIn = signsIn(browser());
        RequestSpecification living = with(signedIn.cookie(ACCESS), signedIn.cookie(REFRESH));
        Response form = living.get("/property/property-form.xhtml");
        Response sent = posts(form, null, signedIn.cookie(REFRESH));
        assertThat(sent.statusCode()).isEqualTo(307);
        assertThat(sent.header("Location")).isEqualTo("/property/property-form.xhtml");
        Response arrived = posts(form, sent.cookie(ACCESS), sent.cookie(REFRESH));
        assertThat(arrived.statusCode())
                .as("refused for what it lacks, not sent away")
                .isEqualTo(200);
        assertThat(arrived.asString()).contains("form:name");
    }

    @Test
    void anAddressOfAnotherSiteIsNeverGoneTo() {
        String refresh = signsIn(browser()).cookie(REFRESH);
        Response sent = with(null, refresh).get("//evil.example/x.xhtml");
        assertThat(sent.statusCode()).isIn(307, 400, 404);
        assertThat(String.valueOf(sent.header("Location"))).doesNotStartWith("//");
    }

    @Test
    void aTokenInTheHeaderIsNeverRenewedByACookie() {
        String refresh = signsIn(browser()).cookie(REFRESH);
        assertThat(with(null, refresh)
                        .header("Authorization", "Bearer x.y.z")
                        .get("/home.xhtml")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() {
        Response signedIn = signsIn(browser());
        Response out = with(signedIn.cookie(ACCESS), signedIn.cookie(REFRESH))
                .header("Sec-Fetch-Site", "same-origin")
                .post("/sign-out");
        assertThat(out.cookie(ACCESS)).isEmpty();
        assertThat(out.cookie(REFRESH)).isEmpty();
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"storage\"");
        ASession kept = new ASession(signedIn.cookie(ACCESS), signedIn.cookie(REFRESH));
        kept.awaitRefused();
        assertThat(kept.renewing().statusCode()).isEqualTo(401);
        Response page = with(kept.access(), kept.refresh()).get("/home.xhtml");
        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.asString()).contains("form:password");
        assertThat(page.cookie(REFRESH)).isEmpty();
    }

    /** A link on another site brings none of these cookies; what the browser keeps stays. */
    @Test
    void onlyCookiesThatCameAndAreOverAreTakenBack() {
        Response fromElsewhere = browser().get("/home.xhtml");
        assertThat(fromElsewhere.statusCode()).isEqualTo(401);
        assertThat(fromElsewhere.headers().getValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith(ACCESS) || cookie.startsWith(REFRESH));
        Response over = with("x.y.z", "nobody-knows-it").get("/home.xhtml");
        assertThat(over.statusCode()).isEqualTo(401);
        assertThat(over.cookie(ACCESS)).isEmpty();
        assertThat(over.cookie(REFRESH)).isEmpty();
    }

    @Test
    void signingInAgainEndsTheSessionThatTheBrowserHad() {
        Response before = signsIn(browser());
        Response after = signsIn(browser().cookie(REFRESH, before.cookie(REFRESH)));
        new ASession(before.cookie(ACCESS), before.cookie(REFRESH)).awaitRefused();
        assertThat(new ASession(after.cookie(ACCESS), after.cookie(REFRESH)).status())
                .isEqualTo(200);
    }

    /** Whoever knew the name of the session before somebody signed in knows it no longer; what that person had open is there yet. */
    @Test
    void signingInAgainGivesTheSessionOfPagesAnotherName() {
        Response before = signsIn(browser());
        Response form = with(before.cookie(ACCESS), before.cookie(REFRESH)).get("/property/property-form.xhtml");
        String known = form.cookie(SESSION);
        Response after = signsIn(browser().cookie(REFRESH, before.cookie(REFRESH)));
        Response next = with(after.cookie(ACCESS), after.cookie(REFRESH))
                .cookie(SESSION, known)
                .get("/home.xhtml");
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.cookie(SESSION)).isNotBlank().isNotEqualTo(known);
        assertThat(next.detailedCookie(SESSION).isHttpOnly()).isTrue();
        assertThat(next.detailedCookie(SESSION).getSameSite()).isEqualTo("Strict");
        Response old = posts(form, known, after);
        assertThat(old.statusCode()).as("nothing is known under the old name").isEqualTo(302);
        assertThat(old.header("Location")).contains("expired=true");
        assertThat(posts(form, next.cookie(SESSION), after).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyGoesOnWithTheSessionOfPagesOfSomebodyElse() {
        Response before = signsIn(browser());
        Response form = with(before.cookie(ACCESS), before.cookie(REFRESH)).get("/property/property-form.xhtml");
        Response other = signsIn(browser(), "MANAGER");
        Response next = with(other.cookie(ACCESS), other.cookie(REFRESH))
                .cookie(SESSION, form.cookie(SESSION))
                .get("/property/property-form.xhtml");
        assertThat(next.cookie(SESSION)).isNotBlank().isNotEqualTo(form.cookie(SESSION));
        assertThat(posts(form, next.cookie(SESSION), other).header("Location"))
                .as("what somebody else had open is gone")
                .contains("expired=true");
        assertThat(posts(next, next.cookie(SESSION), other).statusCode()).isEqualTo(200);
    }

    private static Response posts(Response form, String session, Response signedIn) {
        return sends(form, session, signedIn.cookie(ACCESS), signedIn.cookie(REFRESH));
    }

    private static Response posts(Response form, String access, String refresh) {
        return sends(form, form.cookie(SESSION), access, refresh);
    }

    private static Response sends(Response form, String session, String access, String refresh) {
        return with(access, refresh)
                .cookie(SESSION, session)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form", "form")
                .formParam("form:save", "save")
                .formParam("jakarta.faces.ViewState", state(form))
                .post("/property/property-form.xhtml");
    }

    private static Response signsIn(RequestSpecification browser) {
        return signsIn(browser, "OWNER");
    }

    private static Response signsIn(RequestSpecification browser, String role) {
        Response page = browser().get("/signin.xhtml");
        return browser.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("form", "form")
                .formParam("form:username", office.username(role))
                .formParam("form:password", Office.password())
                .formParam("form:go", "go")
                .formParam("jakarta.faces.ViewState", state(page))
                .post("/signin.xhtml");
    }

    private static String state(Response page) {
        Matcher state = STATE.matcher(page.asString());
        assertThat(state.find()).as("a form: " + page.statusCode()).isTrue();
        return state.group(1);
    }

    private static RequestSpecification with(String access, String refresh) {
        RequestSpecification browser = browser().cookie(REFRESH, refresh);
        return access == null ? browser : browser.cookie(ACCESS, access);
    }

    private static RequestSpecification browser() {
        return given().baseUri(RunningSystem.get().url().toString())
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .accept("text/html")
                .cookie("baribhara_language", "en");
    }
}
