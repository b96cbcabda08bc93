package com.baribhara.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One caller that asks without end is told to wait, and everybody else is served. */
class PaceIT {
    /** What is answered in no time: on a slow machine, too, more is asked for than is allowed. */
    private static final String KEYS = "/.well-known/jwks.json";

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    @Test
    void anAddressThatIsNotSignedIn() throws IOException {
        String flood = flood(1000, "203.0.113.41", KEYS, "");
        assertThat(statuses(flood)).startsWith("200").contains("429");
        assertThat(flood).containsPattern("Retry-After: \\d+");
        assertThat(statuses(flood(1, "203.0.113.42", KEYS, ""))).startsWith("200");
    }

    @Test
    void anAddressThatTriesTokens() throws IOException {
        String flood = flood(2000, "203.0.113.43", "/api/v1/me", "Authorization: Bearer x.y.z\n");
        assertThat(statuses(flood)).startsWith("401").contains("429");
        assertThat(flood).contains("\"code\":\"request.too-many\"");
    }

    @Test
    void anAccount() throws IOException, SQLException {
        String token;
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            Office busy = Office.founded(new Sql(connection), "Busy House", "ব্যস্ত হাউস");
            token = Api.token(busy.username("OWNER"), Office.password());
        }
        assertThat(Stream.generate(() -> pressed(token)).limit(4)).anyMatch(answers -> answers.contains("429"));
        assertThat(Api.as("OWNER").get("/me").statusCode()).isEqualTo(200);
    }

    private static List<String> pressed(String token) {
        try {
            return statuses(flood(2500, "203.0.113.44", KEYS, "Authorization: Bearer " + token + "\n"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void filesThatAreTheSameForEverybodyAreNotCounted() throws IOException {
        assertThat(statuses(flood(1200, "203.0.113.45", "/favicon.ico", ""))).doesNotContain("429");
    }

    /** One after the other on one connection, without waiting for answers. */
    private static String flood(int count, String caller, String path, String header) throws IOException {
        String one =
                "GET %s HTTP/1.1\nHost: %s\nX-Forwarded-For: %s\n%s\n".formatted(path, RawHttp.host(), caller, header);
        String last = one.replace("\n\n", "\nConnection: close\n\n");
        return RawHttp.sendFrom(RunningSystem.PROXY, one.repeat(count - 1) + last, Duration.ofSeconds(60));
    }

    private static List<String> statuses(String answers) {
        return STATUS.matcher(answers).results().map(found -> found.group(1)).toList();
    }
}
