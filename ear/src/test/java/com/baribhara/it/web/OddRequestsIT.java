package com.baribhara.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.EventProofs;
import com.baribhara.it.RunningSystem;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser and no client of ours sends: answered briefly, or not at all, and never obeyed. */
class OddRequestsIT {
    private static final String HOST = RawHttp.host();
    private static final int TOO_LARGE = 413;

    @ParameterizedTest
    @CsvSource({
        "TRACE, /",
        "TRACE, /api/v1/me",
        "TRACK, /home.xhtml",
        "CONNECT, /api/v1/me",
        "PROPFIND, /",
        "FOO, /api/v1/me",
        "FOO, /signin.xhtml",
        "get, /signin.xhtml"
    })
    void aMethodThatNothingHereAnswersToIsRefusedAndNotEchoed(String method, String path) throws IOException {
        String answer = RawHttp.send(
                "%s %s HTTP/1.1\nHost: %s\nX-Canary: echo-me-4711\nAuthorization: Bearer %s\nConnection: close\n\n"
                        .formatted(method, path, HOST, token()));
        assertThat(RawHttp.status(answer)).isIn(400, 403, 405, 501);
        assertThat(answer).doesNotContain("echo-me-4711");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resources/",
                "/resources/css/",
                "/resources/fonts/",
                "/webjars/",
                "/api/docs/../../WEB-INF/",
                "/WEB-INF/",
                "/tenant/",
                "/..%2f..%2f",
                "/resources/..%2f..%2fWEB-INF/web.xml"
            })
    void noDirectoryIsListedAndNothingOfOursIsReadThroughOne(String path) throws IOException {
        String answer = RawHttp.send("GET %s HTTP/1.1\nHost: %s\nAuthorization: Bearer %s\nConnection: close\n\n"
                .formatted(path, HOST, token()));
        assertThat(RawHttp.status(answer)).as(path).isIn(400, 401, 403, 404);
        assertThat(answer).doesNotContain("Index of", "<web-app", "Manifest-Version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/live",
                "/metrics",
                "/console",
                "/management",
                "/console/index.html",
                "/openapi/x",
                "/actuator"
            })
    void whatOperatorsSeeIsNotOnThePublicPort(String path) throws IOException {
        String answer = RawHttp.send("GET %s HTTP/1.1\nHost: %s\nAuthorization: Bearer %s\nConnection: close\n\n"
                .formatted(path, HOST, token()));
        assertThat(RawHttp.status(answer)).as(path).isEqualTo(404);
    }

    /** Whoever can fill the log hides in it what else they do: bad input is answered, and no trouble of ours. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/leases/%FF", "/api/v1/leases/%ED%A0%80", "/api/v1/%C0%AF"})
    void anAddressThatIsNoTextIsRefusedWithoutAWordInTheLog(String path) throws IOException {
        String answer = RawHttp.send("GET %s HTTP/1.1\nHost: %s\nAuthorization: Bearer %s\nConnection: close\n\n"
                .formatted(path, HOST, token()));
        assertThat(RawHttp.status(answer)).isEqualTo(400);
        assertThat(answer).contains("application/problem+json", "request.malformed");
        assertThat(EventProofs.log()).doesNotContain("MalformedInputException", "Failed to parse request");
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=b"})
    void partsThatCanNotBeToldApartAreTheSendersFault(String type) throws IOException {
        String body = "--b\n\n--b--\n";
        int length = body.replace("\n", "\r\n").length();
        for (String path : new String[] {"/api/v1/imports", "/api/v1/reading-imports"}) {
            String answer = RawHttp.send(("POST %s HTTP/1.1\nHost: %s\nAuthorization: Bearer %s\nContent-Type: %s\n"
                            + "Content-Length: %d\nConnection: close\n\n%s")
                    .formatted(path, HOST, token(), type, length, body));
            assertThat(RawHttp.status(answer)).as(path + " " + type).isEqualTo(400);
        }
    }

    /** Two lengths, or a length and chunks: a proxy and we could disagree where the next request begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\nTransfer-Encoding: chunked\n\n0\n\nGET /smuggled HTTP/1.1\nHost: x\n\n",
                "Content-Length: 3\nContent-Length: 30\n\nx=1GET /smuggled HTTP/1.1\nHost: x\n\n",
                "Transfer-Encoding: chunked\nTransfer-Encoding: identity\n\n0\n\nGET /smuggled HTTP/1.1\nHost: x\n\n",
                "Transfer-Encoding: xchunked\n\n0\n\nGET /smuggled HTTP/1.1\nHost: x\n\n",
                "Content-Length: -5\n\n"
            })
    void aBodyWithTwoEndsIsNotServed(String rest) throws IOException {
        String answer = RawHttp.send(
                "POST /api/v1/auth/token HTTP/1.1\nHost: %s\nContent-Type: application/json\nConnection: close\n%s"
                        .formatted(HOST, rest));
        assertThat(answer.isEmpty() ? 400 : RawHttp.status(answer)).isBetween(400, 501);
        assertThat(answer.split("HTTP/1\\.1 ", -1)).as("one answer at most").hasSizeLessThanOrEqualTo(2);
        assertThat(answer).doesNotContain("smuggled");
    }

    @Test
    void aRequestWithoutAHostIsRefused() throws IOException {
        assertThat(RawHttp.status(RawHttp.send("GET /signin.xhtml HTTP/1.1\nConnection: close\n\n")))
                .isEqualTo(400);
    }

    @Test
    void headersAreBoundedInNumberAndInSize() throws IOException {
        String many = "X-Filler: y\n".repeat(150);
        assertRefused(
                RawHttp.send("GET /signin.xhtml HTTP/1.1\nHost: %s\n%sConnection: close\n\n".formatted(HOST, many)));
        String large = "X-Filler: " + "y".repeat(40_000) + "\n";
        assertRefused(
                RawHttp.send("GET /signin.xhtml HTTP/1.1\nHost: %s\n%sConnection: close\n\n".formatted(HOST, large)));
    }

    @Test
    void parametersAreBoundedInNumber() throws IOException {
        String fields = "a=1&".repeat(1500) + "b=2";
        assertRefused(RawHttp.send("""
                POST /signin.xhtml HTTP/1.1
                Host: %s
                Content-Type: application/x-www-form-urlencoded
                Content-Length: %d
                Connection: close

                %s""".formatted(HOST, fields.length(), fields)));
    }

    @Test
    void aFormThatSaysItIsTooLargeIsToldSo() throws IOException {
        String answer = RawHttp.send(
                "POST /signin.xhtml HTTP/1.1\nHost: %s\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 3000000\nConnection: close\n\nx=1"
                        .formatted(HOST));
        assertThat(RawHttp.status(answer)).isEqualTo(TOO_LARGE);
        assertThat(Api.as("OWNER")
                        .contentType("application/json")
                        .body(" ".repeat(3_000_000))
                        .post("/tenants")
                        .statusCode())
                .isEqualTo(TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"/signin.xhtml, application/x-www-form-urlencoded", "/api/v1/auth/token, application/json"})
    void oneThatDoesNotSayHowLargeItIsIsCutOff(String path, String type) throws IOException {
        String chunk = "10000\n" + "x".repeat(65536) + "\n";
        String answer = RawHttp.send(
                "POST %s HTTP/1.1\nHost: %s\nContent-Type: %s\nTransfer-Encoding: chunked\nConnection: close\n\n%s0\n\n"
                        .formatted(path, HOST, type, chunk.repeat(64)));
        assertRefused(answer);
        assertThat(answer).doesNotContain("Exception");
    }

    /** A caller that dribbles its headers holds a connection for ten seconds and not longer. */
    @Test
    void whoDoesNotFinishAskingIsHungUpOn() throws IOException {
        long before = System.nanoTime();
        String answer = RawHttp.sendFrom(
                "127.0.0.1", "GET /signin.xhtml HTTP/1.1\nHost: " + HOST + "\nX-Slow: ", Duration.ofSeconds(40));
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(35));
        assertThat(answer.isEmpty() || RawHttp.status(answer) >= 400).isTrue();
    }

    @Test
    void aParameterThatComesTwiceIsRefusedByName() {
        assertThat(Api.as("OWNER").get("/leases?status=DRAFT&status=ACTIVE").<String>path("fields[0].code"))
                .isEqualTo("parameter.repeated");
    }

    @Test
    void onlyAProxyOnTheListSaysThatItCameByTls() throws IOException {
        assertThat(location("127.0.0.1")).startsWith("http://" + HOST);
        assertThat(location(RunningSystem.PROXY)).startsWith("https://" + HOST);
    }

    /** Where a new tenant is found, asked for from this address by somebody who says it came over TLS. */
    private static String location(String from) throws IOException {
        String body = "{\"name\":\"Behind A Proxy\",\"phone\":\"01712345678\"}";
        String answer =
                RawHttp.sendFrom(from, """
                POST /api/v1/tenants HTTP/1.1
                Host: %s
                Authorization: Bearer %s
                Content-Type: application/json
                X-Forwarded-Proto: https
                X-Forwarded-For: 203.0.113.9
                X-Forwarded-Host: evil.example
                Content-Length: %d
                Connection: close

                %s""".formatted(HOST, token(), body.length(), body), Duration.ofSeconds(30));
        assertThat(RawHttp.status(answer)).as(answer).isEqualTo(201);
        assertThat(answer).doesNotContain("evil.example");
        return answer.lines()
                .filter(line -> line.startsWith("Location: "))
                .findFirst()
                .orElseThrow()
                .substring("Location: ".length());
    }

    /** With a 4xx, or by hanging up. */
    private static void assertRefused(String answer) {
        assertThat(answer.isEmpty() ? 400 : RawHttp.status(answer)).as(answer).isBetween(400, 499);
    }

    private static String token() {
        var accounts = RunningSystem.get().accounts();
        return Api.token(accounts.username("OWNER"), accounts.password("OWNER"));
    }
}
