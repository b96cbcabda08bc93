package com.baribhara.tenant.internal.portfolio;

import static com.baribhara.tenant.internal.portfolio.PortfolioDatabase.counts;
import static com.baribhara.tenant.internal.portfolio.PortfolioDatabase.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.tenant.ImportError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Loads portfolios into a real database; each test's transaction is rolled back. */
class PortfolioLoaderTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+06:00");
    private static PortfolioDatabase database;
    private Connection connection;

    @BeforeAll
    static void start() throws IOException, SQLException {
        database = new PortfolioDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void begin() throws SQLException {
        connection = database.working(1);
    }

    @AfterEach
    void undo() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void aGoodPortfolioIsTakenWholeAndItsLeasesAreActive() throws SQLException, IOException {
        PortfolioLoader.Outcome outcome = load(PortfolioFiles.good());

        assertThat(outcome.errors()).isEmpty();
        assertThat(outcome.rows()).isEqualTo(11);
        assertThat(counts(connection))
                .containsEntry("property", 1)
                .containsEntry("unit", 3)
                .containsEntry("tenant", 2)
                .containsEntry("lease", 2)
                .containsEntry("lease_charge", 3);
        assertThat(
                        text(
                                connection,
                                "select l::text from (select status, rent, billed_from, proration, \"use\", vat_mode from lease where code = 'L-2') l"))
                .isEqualTo("(ACTIVE,20000.50,2026-11-10,FIXED_30_DAYS,COMMERCIAL,ADDED)");
        assertThat(text(connection, "select string_agg(code || ' ' || prorated, ', ' order by code) from lease_charge"))
                .isEqualTo("GAS false, KEY false, SERVICE true");
        assertThat(text(connection, "select phone from tenant where code = 'T-1'"))
                .isEqualTo("+8801700000001");
    }

    @Test
    void theSamePortfolioAgainTouchesNothing() throws SQLException, IOException {
        load(PortfolioFiles.good());
        String before = everything();

        PortfolioLoader.Outcome again = load(PortfolioFiles.good());

        assertThat(again.good()).isTrue();
        assertThat(again.written()).allSatisfy((file, counts) -> {
            assertThat(counts.read()).as("%s read", file).isPositive();
            assertThat(counts.added() + counts.changed()).as("%s written", file).isZero();
        });
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aChangedRowIsUpdatedByItsCodeAndOnlyIt() throws SQLException, IOException {
        load(PortfolioFiles.good());

        PortfolioLoader.Outcome changed = load(new PortfolioFiles()
                .with(
                        "leases.csv",
                        "code,property,unit,tenant,starts_on,rent,due_day",
                        "L-1,P-1,A-1,T-1,2026-01-01,26000,10"));

        assertThat(changed.errors()).isEmpty();
        assertThat(changed.written()).containsEntry(CsvFile.LEASES, new Merge.Written(1, 0, 1));
        assertThat(text(
                        connection,
                        "select rent || ' ' || version || ' ' || billed_from from lease where code = 'L-1'"))
                .as("a column that the file lacks keeps what is there")
                .isEqualTo("26000.00 1 2026-11-01");
        assertThat(text(connection, "select version from lease where code = 'L-2'"))
                .isEqualTo("0");
    }

    @Test
    void onlyLeasesWhoseTermsChangedAreComparedWithTheirBills() throws SQLException, IOException {
        String marked =
                "select string_agg(l.code || ' ' || r.since, ', ') from lease_recheck r join lease l on l.id = r.lease_id";
        load(PortfolioFiles.good());
        load(PortfolioFiles.good());
        assertThat(text(connection, marked)).isNull();

        load(PortfolioFiles.good().line("charges.csv", 2, "L-1,GAS,GAS,MONTHLY,1200,,,"));

        assertThat(text(connection, marked)).isEqualTo("L-1 2026-01-01");
    }

    @Test
    void aDraftThatIsImportedBecomesActive() throws SQLException, IOException {
        load(PortfolioFiles.good());
        Sql.execute(connection, "update lease set status = 'DRAFT' where code = 'L-1'");

        load(PortfolioFiles.good());

        assertThat(text(connection, "select status from lease where code = 'L-1'"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void aTerminatedLeaseIsNotChangedByAnImport() throws SQLException, IOException {
        load(PortfolioFiles.good());
        Sql.execute(connection, "update lease set status = 'TERMINATED', ends_on = '2026-11-20' where code = 'L-1'");

        assertThat(load(PortfolioFiles.good()).errors())
                .containsExactly(
                        new ImportError("leases.csv", 2, "code", "lease.closed", List.of("L-1", "TERMINATED")));
    }

    @Test
    void aTenantIsLinkedToTheAccountOfThatUserName() throws SQLException, IOException {
        String account = "0198f000-0000-7000-8000-0000000000aa";
        Sql.execute(
                connection,
                "insert into account (id, username, display_name, password_hash, status, created_at)"
                        + " values (?::uuid, 'farhana', 'Farhana', '-', 'ACTIVE', now())",
                account);
        Sql.execute(connection, "insert into account_role (account_id, role) values (?::uuid, 'TENANT')", account);
        PortfolioFiles linked = new PortfolioFiles().with("tenants.csv", "code,name,account", "T-9,Farhana,Farhana");

        assertThat(load(linked).errors()).isEmpty();
        assertThat(load(linked).written()).containsEntry(CsvFile.TENANTS, new Merge.Written(1, 0, 0));
        assertThat(text(connection, "select account_id from tenant where code = 'T-9'"))
                .isEqualTo(account);
        assertThat(load(new PortfolioFiles().with("tenants.csv", "code,name,account", "T-8,Rahim,farhana"))
                        .errors())
                .containsExactly(
                        new ImportError("tenants.csv", 2, "account", "account.taken", List.of("farhana", "T-9")));
    }

    @Test
    void anOverlapWithALeaseThatIsAlreadyHereIsFound() throws SQLException, IOException {
        load(PortfolioFiles.good());

        PortfolioLoader.Outcome outcome = load(new PortfolioFiles()
                .with(
                        "leases.csv",
                        "code,property,unit,tenant,starts_on,rent,due_day",
                        "L-9,P-1,A-1,T-2,2025-06-01,26000,10"));

        assertThat(outcome.errors())
                .containsExactly(new ImportError(
                        "leases.csv", 2, "unit", "lease.overlaps", List.of("P-1 / A-1", "L-1", "2026-01-01")));
    }

    @Test
    void nothingOfAnotherOrganisationIsSeenOrTouched() throws SQLException, IOException {
        load(PortfolioFiles.good());
        PortfolioDatabase.organisation(connection, 2);

        PortfolioLoader.Outcome outcome = load(PortfolioFiles.good().without("properties.csv"));

        assertThat(outcome.errors())
                .contains(new ImportError(
                        "units.csv", 2, "property", "reference.unknown", List.of("P-1", "properties.csv")));
        assertThat(counts(connection).values()).containsOnly(0);
    }

    @ParameterizedTest(name = "{0}: {1} row {2} → {5}")
    @CsvFileSource(resources = "bad-rows.csv", delimiter = '|', useHeadersInDisplayName = false, numLinesToSkip = 1)
    void aBadRowIsNamedByFileRowFieldAndReasonAndNothingChanges(
            String why, String file, int row, String line, String field, String code) throws SQLException, IOException {
        PortfolioLoader.Outcome outcome = load(PortfolioFiles.good().line(file, row, line));

        assertThat(outcome.errors())
                .as(why)
                .extracting(error -> error.file() + ":" + error.row() + ":" + error.field() + ":" + error.code())
                .containsExactly(file + ":" + row + ":" + field + ":" + code);
        assertThat(counts(connection).values()).containsOnly(0);
    }

    @Test
    void aThousandErrorsAreKeptAndAllAreCounted() throws SQLException, IOException {
        String[] lines =
                IntStream.range(0, 2_500).mapToObj(i -> "T-" + i + ",,01234").toArray(String[]::new);
        String[] file = new String[lines.length + 1];
        file[0] = "code,name,phone";
        System.arraycopy(lines, 0, file, 1, lines.length);

        PortfolioLoader.Outcome outcome = load(new PortfolioFiles().with("tenants.csv", file));

        assertThat(outcome.errors()).hasSize(Findings.KEPT);
        assertThat(outcome.errorCount()).isEqualTo(5_000);
    }

    @Test
    void aFileThatNamesOneUnitInAllItsRowsIsAnsweredAtOnce() throws SQLException, IOException {
        String[] leases = IntStream.range(0, 20_001)
                .mapToObj(i -> i == 0
                        ? "code,property,unit,tenant,starts_on,rent,due_day"
                        : "X-" + i + ",P-1,A-1,T-1,2026-01-01,100,5")
                .toArray(String[]::new);

        PortfolioLoader.Outcome outcome =
                load(PortfolioFiles.good().with("leases.csv", leases).without("charges.csv"));

        assertThat(outcome.errorCount()).isEqualTo(19_999);
        assertThat(outcome.errors())
                .hasSize(Findings.KEPT)
                .extracting(ImportError::code)
                .containsOnly("lease.overlaps");
    }

    @Test
    void aByteThatIsNoUtf8IsNamedByRowAndField() throws SQLException, IOException {
        byte[] latin = "code,name\nT-1,Caf\u00e9\nT-2,Good\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(load(new PortfolioFiles().with("tenants.csv", latin)).errors())
                .containsExactly(new ImportError("tenants.csv", 2, "name", "encoding", List.of()));
    }

    @Test
    void anUploadThatIsNoPortfolioIsSaidSo() throws SQLException, IOException {
        assertThat(codes(new ByteArrayInputStream("not a zip".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("zip.not-a-zip");
        byte[] good = PortfolioFiles.good().bytes();
        assertThat(codes(new ByteArrayInputStream(Arrays.copyOf(good, good.length - 60))))
                .containsExactly("zip.unreadable");
        assertThat(codes(PortfolioFiles.good().with("../leases.csv", "x").zip()))
                .containsExactly("zip.unknown-entry");
        assertThat(codes(new PortfolioFiles().with("other.txt", "x").zip()))
                .containsExactly("zip.no-file", "zip.unknown-entry");
        assertThat(codes(new PortfolioFiles()
                        .with("leases.csv", new byte[300 << 20])
                        .zip()))
                .contains("zip.too-large");
        assertThat(counts(connection).values()).containsOnly(0);
    }

    private List<String> codes(InputStream upload) throws SQLException, IOException {
        return load(upload).errors().stream().map(ImportError::code).toList();
    }

    private PortfolioLoader.Outcome load(PortfolioFiles files) throws SQLException, IOException {
        return load(files.zip());
    }

    /** The temporary tables of a load end with its transaction; here several share one. */
    private PortfolioLoader.Outcome load(InputStream upload) throws SQLException, IOException {
        for (CsvFile file : CsvFile.values()) {
            Sql.execute(connection, "drop table if exists " + file.staged());
        }
        Sql.execute(connection, "drop table if exists let, overlapping, staged_billed, staged_settled");
        return new PortfolioLoader(connection, new ToldBooks(null), PortfolioDatabase.SEAL)
                .load(upload, NOW, rows -> {});
    }

    private String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (CsvFile file : CsvFile.values()) {
            all.append(
                    text(connection, "select string_agg(t::text, chr(10) order by t.id) from " + file.table() + " t"));
        }
        return all.toString();
    }
}
