package com.baribhara.it.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another site can make a browser send does nothing here, and what it can make it read is nothing. */
class ForeignPagesIT {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final String FORM = "/tenant/tenant-form.xhtml";
    private static final String FORM_TYPE = "application/x-www-form-urlencoded; charset=UTF-8";

    /** How browsers say that a page of somebody else's asks. */
    static Stream<Header> foreign() {
        return Stream.of(
                new Header("Sec-Fetch-Site", "cross-site"),
                new Header("Sec-Fetch-Site", "same-site"),
                new Header("Origin", "https://evil.example"),
                new Header("Origin", "null"),
                new Header("Origin", RunningSystem.READER),
                new Header("Origin", "http://localhost:1"));
    }

    static Stream<Arguments> forgeries() {
        return foreign()
                .flatMap(header -> Stream.of(
                                FORM, "/sign-out", "/bulk/activate-leases", "/list-columns", "/parked/retry")
                        .map(address -> Arguments.of(header, address)));
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void aFormOfTheirsIsNotTaken(Header header, String address) {
        Response answer = owner().header(header)
                .contentType(FORM_TYPE)
                .formParam("x", "y")
                .post(address);
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void noRightViewStateHelpsThem(Header header) {
        Sent sent = new Sent();
        Response answer = sent.by(owner().header(header));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(sent.made()).isFalse();
    }

    @Test
    void theSameFormFromOurPageIsTaken() {
        Sent sent = new Sent();
        assertThat(sent.by(owner().header("Sec-Fetch-Site", "same-origin")).statusCode())
                .isEqualTo(302);
        assertThat(sent.made()).isTrue();
    }

    @Test
    void aFormWithoutTheStateOfItsPageOrWithAnotherSessionsMakesNothing() {
        Sent stateless = new Sent();
        stateless.state = "";
        stateless.by(owner());
        Sent borrowed = new Sent();
        borrowed.session = new Sent().session;
        borrowed.by(owner());
        assertThat(stateless.made()).isFalse();
        assertThat(borrowed.made()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/tenants",
        "PATCH, /api/v1/tenants/0197a000-0000-7000-8000-0000000000fe",
        "DELETE, /api/v1/leases/0197a000-0000-7000-8000-0000000000fe/rent-changes/2026-11-01",
        "PUT, /api/v1/leases/0197a000-0000-7000-8000-0000000000fe/escalation",
        "POST, /api/v1/invoice-runs"
    })
    void theCookieAloneChangesNothingThroughTheApi(String method, String path) {
        foreign()
                .forEach(header -> assertThat(owner().header(header)
                                .contentType("application/json")
                                .body("{}")
                                .request(method, path)
                                .path("code")
                                .toString())
                        .as(header.toString())
                        .isEqualTo("origin.foreign"));
        assertThat(owner().contentType("application/json")
                        .body("{}")
                        .request(method, path)
                        .path("code")
                        .toString())
                .isEqualTo("origin.foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void whatABrowserSendsWithoutAskingFirstIsRefusedToo(String type) {
        Response answer = owner().header("Origin", "https://evil.example")
                .contentType(type)
                .body("{\"name\":\"Forged\"}")
                .post("/api/v1/tenants");
        assertThat(answer.statusCode()).isIn(403, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "null",
                "https://reader.example.evil.example",
                "http://reader.example",
                "https://READER.example"
            })
    void anOriginThatIsNotListedReadsNothingAndIsNotToldWhatItMayAsk(String origin) {
        Response asked = asking(origin, "/api/v1/me");
        assertThat(asked.statusCode()).isIn(401, 403);
        Response read = Api.as("OWNER").header("Origin", origin).get("/me");
        assertThat(read.statusCode()).isEqualTo(200);
        for (Response answer : new Response[] {asked, read}) {
            assertThat(answer.headers().asList())
                    .noneMatch(header -> header.getName().startsWith("Access-Control-"));
            assertThat(answer.headers().getValues("Vary")).contains("Origin");
        }
    }

    @Test
    void aListedOriginMayAskWithATokenButNeverWithACookie() {
        Response asked = asking(RunningSystem.READER, "/api/v1/tenants");
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.header("Access-Control-Allow-Origin")).isEqualTo(RunningSystem.READER);
        assertThat(asked.header("Access-Control-Allow-Methods"))
                .contains("POST")
                .doesNotContain("TRACE");
        assertThat(asked.header("Access-Control-Allow-Headers")).contains("Authorization", "Idempotency-Key");
        Response read = Api.as("OWNER").header("Origin", RunningSystem.READER).get("/me");
        assertThat(read.header("Access-Control-Allow-Origin")).isEqualTo(RunningSystem.READER);
        assertThat(read.header("Access-Control-Expose-Headers")).contains("ETag", "Retry-After");
        assertThat(Stream.of(asked, read))
                .allMatch(answer -> answer.header("Access-Control-Allow-Credentials") == null);
        Response without = Api.asNobody().header("Origin", RunningSystem.READER).get("/me");
        assertThat(without.statusCode()).isEqualTo(401);
        assertThat(without.header("Access-Control-Allow-Origin")).isEqualTo(RunningSystem.READER);
    }

    @Test
    void aListedOriginReadsNoPages() {
        Response page = owner().header("Origin", RunningSystem.READER).get("/home.xhtml");
        assertThat(page.header("Access-Control-Allow-Origin")).isNull();
        assertThat(asking(RunningSystem.READER, "/home.xhtml").header("Access-Control-Allow-Origin"))
                .isNull();
    }

    private static Response asking(String origin, String path) {
        return browser()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options(path);
    }

    private static RequestSpecification owner() {
        var accounts = RunningSystem.get().accounts();
        return browser()
                .cookie("__Host-baribhara_token", Api.token(accounts.username("OWNER"), accounts.password("OWNER")));
    }

    private static RequestSpecification browser() {
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("baribhara_language", "en")
                .redirects()
                .follow(false);
    }

    /** The form of a new tenant, opened by the owner and then sent by whomever. */
    private static final class Sent {
        private final String name = "Forged " + UUID.randomUUID();
        private String session;
        private String state;
        private final String key;

        Sent() {
            Response opened = owner().get(FORM);
            session = opened.cookie("__Host-baribhara_session");
            state = first(STATE, opened.asString());
            key = first(Pattern.compile("name=\"form:once\"[^>]*value=\"([^\"]*)\""), opened.asString());
        }

        Response by(RequestSpecification sender) {
            return sender.cookie("__Host-baribhara_session", session)
                    .contentType(FORM_TYPE)
                    .formParam("form", "form")
                    .formParam("form:save", "save")
                    .formParam("form:once", key)
                    .formParam("form:name", name)
                    .formParam("form:phone", "+8801712345678")
                    .formParam("jakarta.faces.ViewState", state)
                    .post(FORM);
        }

        boolean made() {
            return Api.as("OWNER").queryParam("name", name).get("/tenants").<Integer>path("total") > 0;
        }

        private static String first(Pattern pattern, String page) {
            Matcher found = pattern.matcher(page);
            return found.find() ? found.group(1) : "";
        }
    }
}
