package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever reads the logs gets in nowhere by what stands there. */
class NoTokenInLogsIT {
    /** Two parts of a JWT: header and claims. */
    private static final Pattern ANY_TOKEN = Pattern.compile("eyJ[A-Za-z0-9_-]{10,}\\.eyJ[A-Za-z0-9_-]{10,}");

    @Test
    void noTokenStandsInALogHoweverItWasUsed() throws SQLException, IOException, GeneralSecurityException {
        Office office;
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Logged Estates", "লগ এস্টেট");
        }
        ASession first = ASession.begun(office.username("OWNER"), Office.password());
        List<String> secrets = new ArrayList<>(List.of(last(first.access()), first.refresh()));
        ASession second = first.renewed();
        secrets.addAll(List.of(last(second.access()), second.refresh()));
        uses(second);
        new ASession("", second.access()).renewing();
        second.renewing();
        first.renewing();
        second.awaitRefused();
        secrets.add(Office.password());

        assertThat(logs()).hasSizeGreaterThan(1).allSatisfy(log -> {
            String text = Files.readString(log, StandardCharsets.ISO_8859_1);
            assertThat(secrets).noneMatch(text::contains);
            assertThat(ANY_TOKEN.matcher(text).find()).as("a token in " + log).isFalse();
        });
    }

    /** Rightly and wrongly: in headers, cookies, addresses and bodies. */
    private static void uses(ASession session) {
        String url = RunningSystem.get().url().toString();
        given().baseUri(url)
                .header("Authorization", "Bearer " + session.access())
                .get("/api/v1/nothing");
        given().baseUri(url)
                .header("Authorization", "Bearer " + session.access() + "x")
                .get("/api/v1/me");
        given().baseUri(url)
                .cookie("__Host-baribhara_token", session.access() + "x")
                .get("/home.xhtml");
        given().baseUri(url).queryParam("access_token", session.access()).get("/api/v1/me");
        Api.asNobody().body(Map.of("refreshToken", List.of(session.refresh()))).post("/auth/refresh");
        Api.asNobody().body("{\"refreshToken\": \"" + session.refresh()).post("/auth/refresh");
        Api.asNobody().body(Map.of("other", session.refresh())).post("/auth/revoke");
    }

    private static String last(String token) {
        return token.substring(token.lastIndexOf('.') + 1);
    }

    private static List<Path> logs() throws IOException {
        Path data = RunningSystem.get().settings().dataDirectory();
        try (Stream<Path> files = Files.walk(data.resolve("server/log"))) {
            return Stream.concat(files.filter(Files::isRegularFile), Stream.of(data.resolve("database.log")))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }
}
