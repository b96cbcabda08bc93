package com.baribhara.it.tenant;

import static com.baribhara.it.APortfolio.aPortfolio;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.APortfolio;
import com.baribhara.it.Api;
import com.baribhara.it.Imports;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a landlord learns from a bad upload: which file, row and field, in words; and that nothing of it was taken over. */
class BadImportIT {
    private static final long TWO_HUNDRED_MEGABYTES = 200L * 1024 * 1024;

    @Test
    void aGoodPortfolioIsTakenOverAndMayBeRepeated() throws SQLException {
        APortfolio portfolio = aPortfolio();
        assertThat(Imports.outcome(portfolio.zipped()).getString("status")).isEqualTo("COMPLETED");
        assertThat(Imports.outcome(portfolio.zipped()).getString("status")).isEqualTo("COMPLETED");
        assertThat(rows("lease", portfolio.leaseCode())).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}: {2} instead of {1}")
    @CsvSource({
        "leases.csv, 28000.00, 0, rent",
        "leases.csv, 28000.00, -1, rent",
        "leases.csv, 28000.00, ten, rent",
        "leases.csv, '2026-01-01,,', '2026-05-01,2026-04-30,', ends_on",
        "leases.csv, 2026-01-01, 2026-13-01, starts_on",
        "leases.csv, A-3, B-9, unit",
        "tenants.csv, 1000000001, 12345678901, nid",
        "tenants.csv, 01700000001, 01234, phone",
        "units.csv, FLAT, CASTLE, kind",
        "charges.csv, 3500.00, 0, amount"
    })
    void aBadCellIsNamedByFileRowAndField(String file, String right, String wrong, String field) throws SQLException {
        APortfolio portfolio = aPortfolio().spoilt(file, right, wrong);
        JsonPath outcome = Imports.outcome(portfolio.zipped());
        assertThat(outcome.getString("status")).isEqualTo("FAILED");
        List<Map<String, Object>> errors = outcome.getList("errors");
        assertThat(errors).anySatisfy(error -> {
            assertThat(error).containsEntry("file", file).containsEntry("field", field);
            assertThat(((Number) error.get("row")).intValue()).isEqualTo(2);
            assertThat((String) error.get("code")).isNotBlank();
            assertThat((String) error.get("message")).isNotBlank();
        });
        assertNothingWasTakenOver(portfolio);
    }

    @Test
    void twoLeasesOfOneUnitAtTheSameTimeAreRefused() throws SQLException {
        APortfolio portfolio = aPortfolio().row("leases.csv", "L2-{},P-{},A-3,T-{},2026-06-01,,2026-11-01,15000.00,5");
        JsonPath outcome = Imports.outcome(portfolio.zipped());
        assertThat(outcome.getString("status")).isEqualTo("FAILED");
        assertThat(outcome.getList("errors.file", String.class)).contains("leases.csv");
        assertNothingWasTakenOver(portfolio);
    }

    @Test
    void aWrongHeaderIsNamed() throws SQLException {
        APortfolio portfolio = aPortfolio().spoilt("leases.csv", "rent,", "rant,");
        JsonPath outcome = Imports.outcome(portfolio.zipped());
        assertThat(outcome.getString("status")).isEqualTo("FAILED");
        assertThat(outcome.getList("errors.file", String.class)).contains("leases.csv");
        assertNothingWasTakenOver(portfolio);
    }

    @Test
    void anotherEncodingThanUtf8IsNamed() throws SQLException {
        byte[] latin =
                "code,name,area,district\nP-9,Caf\u00e9 House,Banani,Dhaka\n".getBytes(StandardCharsets.ISO_8859_1);
        APortfolio portfolio = aPortfolio().bytes("properties.csv", latin);
        JsonPath outcome = Imports.outcome(portfolio.zipped());
        assertThat(outcome.getString("status")).isEqualTo("FAILED");
        assertThat(outcome.getList("errors.file", String.class)).contains("properties.csv");
        assertNothingWasTakenOver(portfolio);
    }

    @Test
    void reasonsSpeakBangla() {
        byte[] zip = aPortfolio().spoilt("leases.csv", "28000.00", "-1").zipped();
        String id = Imports.outcome(zip).getString("id");
        var accounts = RunningSystem.get().accounts();
        String message = Api.as(accounts.username("OWNER"), accounts.password("OWNER"), "bn")
                .get("/imports/{id}", id)
                .then()
                .extract()
                .path("errors[0].message");
        assertThat(message).containsPattern("\\p{IsBengali}");
    }

    @Test
    void aFileThatIsNoZipIsRefused() {
        assertThat(Imports.upload("code,name".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isIn(202, 400, 415, 422);
    }

    @Test
    void aZipThatUnfoldsToAHundredTimesItsSizeIsRefused() throws SQLException {
        APortfolio portfolio = aPortfolio().bytes("charges.csv", new byte[40_000_000]);
        JsonPath outcome = Imports.outcome(portfolio.zipped());
        assertThat(outcome.getString("status")).isEqualTo("FAILED");
        assertThat(outcome.getList("errors.message", String.class)).isNotEmpty().doesNotContainNull();
        assertNothingWasTakenOver(portfolio);
    }

    @Test
    void twoHundredMegabytesAreRefusedInWords() throws IOException, InterruptedException {
        byte[] head = ("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"portfolio.zip\"\r\n"
                        + "Content-Type: application/zip\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        HttpRequest upload = HttpRequest.newBuilder(RunningSystem.get().url().resolve("/api/v1/imports"))
                .header(
                        "Authorization",
                        "Bearer "
                                + Api.token(
                                        RunningSystem.get().accounts().username("OWNER"),
                                        RunningSystem.get().accounts().password("OWNER")))
                .header("Content-Type", "multipart/form-data; boundary=part")
                .POST(HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                                new ByteArrayInputStream(head), new Zeros(TWO_HUNDRED_MEGABYTES))),
                        head.length + TWO_HUNDRED_MEGABYTES))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(JsonPath.from(answer.body()).getString("title")).isNotBlank();
    }

    private static void assertNothingWasTakenOver(APortfolio portfolio) throws SQLException {
        assertThat(rows("lease", portfolio.leaseCode())).isZero();
        assertThat(rows("property", portfolio.propertyCode())).isZero();
    }

    private static int rows(String table, String code) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator();
                PreparedStatement count =
                        connection.prepareStatement("select count(*) from " + table + " where code = ?")) {
            count.setString(1, code);
            try (ResultSet found = count.executeQuery()) {
                found.next();
                return found.getInt(1);
            }
        }
    }

    /** So many bytes that say nothing. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = (int) Math.min(left, length);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
