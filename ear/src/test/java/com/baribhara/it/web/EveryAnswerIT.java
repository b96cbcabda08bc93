package com.baribhara.it.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every answer, whatever it answers and however it went, tells the browser what it may not do with it. */
class EveryAnswerIT {
    /** The container may answer these by itself; no line of the log is about them then. */
    private static final Pattern BEFORE_ANY_FILTER = Pattern.compile("/api|/(WEB|META)-INF/.*");

    private static final String NOBODYS = "0197a000-0000-7000-8000-0000000000fe";

    /** Addresses for everybody or for people; the API's come from its description. */
    private static final List<String> OF_PEOPLE = List.of(
            "/",
            "/home.xhtml",
            "/signin.xhtml",
            "/about.xhtml",
            "/tenant/tenant.xhtml?id=" + NOBODYS,
            "/nothing.xhtml",
            "/nothing/at/all.png",
            "/resources/",
            "/resources/css/baribhara.css",
            "/resources/js/nothing.js",
            "/jakarta.faces.resource/css/baribhara.css.xhtml",
            "/jakarta.faces.resource/nothing.css.xhtml",
            "/favicon.ico",
            "/webjars/swagger-ui/index.html",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/api",
            "/api/v2/leases",
            "/api/docs/",
            "/api/docs/index.html",
            "/openapi",
            "/openapi?format=json",
            "/.well-known/jwks.json",
            "/live",
            "/live-progress",
            "/search?q=x",
            "/export/leases.csv",
            "/export/nothing",
            "/bulk/nothing",
            "/list-columns",
            "/parked/retry",
            "/sign-out",
            "/sign-in/with/honest",
            "/sign-in/with/honest/back",
            "/sign-in/with/nobody",
            "/sign-in/with/",
            "/error",
            "/page-error",
            "/property/document?id=" + NOBODYS,
            "/tenant/portfolio-template.zip",
            "/property/readings-template.csv");

    static Stream<String> addresses() throws IOException {
        List<String> all = new ArrayList<>(OF_PEOPLE);
        JsonNode paths = new YAMLMapper()
                .readTree(
                        RunningSystem.project().resolve("docs/api/openapi.yaml").toFile())
                .get("paths");
        paths.fieldNames().forEachRemaining(path -> all.add(path.replaceAll("\\{[^}]+}", NOBODYS)));
        assertThat(all).hasSizeGreaterThan(80);
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void toAnOwnerAndToNobody(String address) {
        protectedAnswer(
                address, visitor().cookie("__Host-baribhara_token", token()).get(address));
        protectedAnswer(address, visitor().get(address));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void toOtherMethodsToo(String address) {
        protectedAnswer(
                address, visitor().cookie("__Host-baribhara_token", token()).options(address));
        protectedAnswer(
                address, visitor().cookie("__Host-baribhara_token", token()).head(address));
        protectedAnswer(
                address, visitor().cookie("__Host-baribhara_token", token()).delete(address));
        protectedAnswer(address, visitor().post(address));
    }

    @Test
    void whatNamesPeopleIsKeptByNoCache() throws IOException {
        assertThat(addresses()
                        .filter(
                                address -> !address.matches(
                                        "/(resources|jakarta\\.faces\\.resource|webjars|api/docs|favicon|\\.well-known|openapi).*"))
                        .map(address -> address + " "
                                + visitor()
                                        .cookie("__Host-baribhara_token", token())
                                        .get(address)
                                        .header("Cache-Control")))
                .allMatch(said -> said.contains("no-store"));
    }

    @Test
    void aCookieIsForThisHostAloneAndOutOfTheReachOfScripts() {
        Response page = visitor().cookie("__Host-baribhara_token", token()).get("/home.xhtml");
        List<String> cookies = page.headers().getValues("Set-Cookie");
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("__Host-baribhara_session="));
        Response out = visitor().post("/sign-out");
        assertThat(out.headers().getValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("__Host-baribhara_token="));
        Response chosen = visitor().get("/signin.xhtml?language=bn");
        assertThat(Stream.of(page, out, chosen).flatMap(answer -> answer.headers().getValues("Set-Cookie").stream()))
                .hasSizeGreaterThan(2)
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(java.util.Locale.ROOT))
                        .contains("httponly", "secure", "path=/", "samesite=")
                        .doesNotContain("domain="));
    }

    private static void protectedAnswer(String address, Response answer) {
        Map<String, String> wanted = Map.of(
                "X-Content-Type-Options", "nosniff",
                "Referrer-Policy", "same-origin",
                "X-Frame-Options", "DENY",
                "Cross-Origin-Opener-Policy", "same-origin",
                "Cross-Origin-Resource-Policy", "same-origin");
        wanted.forEach((name, value) -> assertThat(answer.headers().getValues(name))
                .as(address + " " + answer.statusCode() + " " + name)
                .containsExactly(value));
        List<String> policies = answer.headers().getValues("Content-Security-Policy");
        assertThat(policies).as(address + " " + answer.statusCode()).hasSize(1);
        assertThat(policies.get(0))
                .as(address)
                .contains(
                        "default-src", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action")
                .doesNotContain("unsafe-eval")
                .doesNotContain("*");
        assertThat(answer.headers().hasHeaderWithName("Server")).as(address).isFalse();
        assertThat(answer.headers().hasHeaderWithName("X-Powered-By"))
                .as(address)
                .isFalse();
        assertThat(answer.headers().hasHeaderWithName("Access-Control-Allow-Origin"))
                .as(address)
                .isFalse();
        assertThat(BEFORE_ANY_FILTER.matcher(address).matches() || answer.header("X-Request-Id") != null)
                .as(address)
                .isTrue();
    }

    private static String token() {
        var accounts = RunningSystem.get().accounts();
        return Api.token(accounts.username("OWNER"), accounts.password("OWNER"));
    }

    private static RequestSpecification visitor() {
        return given().baseUri(RunningSystem.get().url().toString())
                .urlEncodingEnabled(false)
                .cookie("baribhara_language", "en")
                .redirects()
                .follow(false);
    }
}
