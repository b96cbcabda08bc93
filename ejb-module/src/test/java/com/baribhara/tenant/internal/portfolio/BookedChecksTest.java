package com.baribhara.tenant.internal.portfolio;

import static com.baribhara.tenant.internal.portfolio.PortfolioDatabase.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an import may and may not change of leases that have been billed. */
class BookedChecksTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+06:00");
    private static PortfolioDatabase database;
    private ToldBooks books = new ToldBooks(null);
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
    void whatBillsRestOnIsNotChangedByAFile() throws SQLException, IOException {
        load(PortfolioFiles.good());
        String before = leases();
        books = new ToldBooks(LocalDate.parse("2026-11-30"));

        PortfolioLoader.Outcome refused = load(PortfolioFiles.good()
                .line(
                        "leases.csv",
                        2,
                        "L-1,P-1,A-2,T-2,2026-02-01,2026-11-29,2026-11-02,26000,10,FULL_MONTH,COMMERCIAL,ADDED,"));

        assertThat(refused.errors())
                .extracting(error -> error.field() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "unit lease.billed-so",
                        "tenant lease.billed-so",
                        "starts_on lease.billed-so",
                        "billed_from lease.billed-so",
                        "rent lease.billed-so",
                        "proration lease.billed-so",
                        "use lease.billed-so",
                        "vat_mode lease.billed-so",
                        "ends_on lease.billed-until");
        assertThat(refused.errors()).allSatisfy(error -> assertThat(error.row()).isEqualTo(2));
        assertThat(leases()).isEqualTo(before);
    }

    @Test
    void whatTheNextRunSettlesByItselfMayStillBeChangedByAFile() throws SQLException, IOException {
        load(PortfolioFiles.good());
        books = new ToldBooks(LocalDate.parse("2026-11-30"));

        PortfolioLoader.Outcome changed = load(PortfolioFiles.good()
                .line("leases.csv", 2, "L-1,P-1,A-1,T-1,2026-01-01,2026-12-15,2026-11-01,25000,7,,,,")
                .line("charges.csv", 2, "L-1,GAS,GAS,MONTHLY,1200,,,"));

        assertThat(changed.errors()).isEmpty();
        assertThat(text(connection, "select ends_on || ' ' || due_day from lease where code = 'L-1'"))
                .isEqualTo("2026-12-15 7");
    }

    /** The temporary tables of a load end with its transaction; here two share one. */
    private PortfolioLoader.Outcome load(PortfolioFiles files) throws SQLException, IOException {
        for (CsvFile file : CsvFile.values()) {
            Sql.execute(connection, "drop table if exists " + file.staged());
        }
        Sql.execute(connection, "drop table if exists let, overlapping, staged_billed, staged_settled");
        return new PortfolioLoader(connection, books, PortfolioDatabase.SEAL).load(files.zip(), NOW, rows -> {});
    }

    private String leases() throws SQLException {
        return text(connection, "select string_agg(l::text, chr(10) order by code) from lease l");
    }
}
