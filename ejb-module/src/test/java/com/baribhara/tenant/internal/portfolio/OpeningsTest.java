package com.baribhara.tenant.internal.portfolio;

import static com.baribhara.tenant.internal.portfolio.PortfolioDatabase.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.internal.OpeningBook;
import com.baribhara.ledger.Journal;
import com.baribhara.tenant.ImportError;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leases bring with them, imported into a real database and its books. */
class OpeningsTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-22T10:00:00+06:00");
    private static final String HEADER =
            "code,property,unit,tenant,starts_on,billed_from,rent,due_day,opening_balance,deposit_held,"
                    + "advance_held,advance_monthly";
    private static final String OWES = "L-1,P-1,A-1,T-1,2026-01-01,2026-11-01,25000,10,12500.50,50000,,";
    private static final String HAS_CREDIT = "L-2,P-1,S-1,T-2,2026-11-10,,20000,5,-1500,,60000,5000";
    private static PortfolioDatabase database;
    private final OpeningBook books = new OpeningBook(
            new Journal(Clock.fixed(NOW.toInstant(), NOW.getOffset())), Clock.fixed(NOW.toInstant(), NOW.getOffset()));
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
    void whatIsOwedBecomesAnInvoiceThatCanBePaidOnTheDayBeforeTheFirstBill() throws SQLException, IOException {
        assertThat(load(OWES, HAS_CREDIT)).isEmpty();

        assertThat(text(connection, """
                select concat_ws(' ', i.kind, i.number, i.month, i.due_on, i.total, i.outstanding, i.status, l.kind, l.rule)
                from invoice i join invoice_line l on l.invoice_id = i.id"""))
                .isEqualTo("OPENING 1 2026-10-01 2026-10-31 12500.50 12500.50 ISSUED OPENING_BALANCE BROUGHT_FORWARD");
        assertThat(text(connection, "select premises from invoice")).isEqualTo("A-1, Rupsha Villa, Dhanmondi, Dhaka");
        assertThat(text(connection, "select coalesce(sum(total), 0) from invoice_month_total"))
                .as("no month here billed it")
                .isEqualTo("0");
    }

    @Test
    void eachPartIsBookedInDoubleEntryAndTold() throws SQLException, IOException {
        load(OWES, HAS_CREDIT);

        assertThat(text(connection, """
                select string_agg(concat_ws(' ', l.code, e.kind, e.booked_on, j.debit, j.credit, j.amount), chr(10)
                    order by l.code, j.credit)
                from journal_entry e join journal_line j on j.entry_id = e.id join lease l on l.id = e.lease_id"""))
                .isEqualTo(String.join(
                        "\n",
                        "L-1 OPENING_BALANCE 2026-10-31 OPENING_BALANCE DEPOSIT_HELD 50000.00",
                        "L-1 OPENING_BALANCE 2026-10-31 RECEIVABLE OPENING_BALANCE 12500.50",
                        "L-2 OPENING_BALANCE 2026-11-09 OPENING_BALANCE ADVANCE_HELD 60000.00",
                        "L-2 OPENING_BALANCE 2026-11-09 OPENING_BALANCE TENANT_CREDIT 1500.00"));
        assertThat(text(
                        connection,
                        "select string_agg(concat_ws(' ', l.code, h.deposit, h.advance, h.advance_monthly), ', ' order by l.code)"
                                + " from lease_holding h join lease l on l.id = h.lease_id"))
                .isEqualTo("L-1 50000.00 0.00, L-2 0.00 60000.00 5000.00");
        assertThat(text(connection, "select credit from lease_credit")).isEqualTo("1500.00");
        assertThat(text(
                        connection,
                        "select string_agg(payload ->> 'balance', ', ' order by payload ->> 'balance') from domain_event"
                                + " where type = 'OpeningBooked'"))
                .isEqualTo("-1500.00, 12500.50");
    }

    @Test
    void theSameFileAgainBooksNothing() throws SQLException, IOException {
        load(OWES, HAS_CREDIT);
        String before = everything();

        assertThat(load(OWES, HAS_CREDIT)).isEmpty();
        assertThat(load(OWES.replace("12500.50,50000", ","), HAS_CREDIT))
                .as("an empty cell says nothing")
                .isEmpty();

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anotherAmountThanIsInTheBooksIsRefusedAndNamed() throws SQLException, IOException {
        load(OWES, HAS_CREDIT);
        String before = everything();

        assertThat(load(OWES.replace("12500.50", "12500.51").replace("50000", "0"), HAS_CREDIT.replace("5000", "6000")))
                .containsExactlyInAnyOrder(
                        new ImportError("leases.csv", 2, "opening_balance", "opening.told", List.of("12500.50")),
                        new ImportError("leases.csv", 2, "deposit_held", "opening.told", List.of("50000.00")),
                        new ImportError("leases.csv", 3, "advance_monthly", "opening.told", List.of("5000.00")));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aPartThatWasNotToldBeforeIsBookedLater() throws SQLException, IOException {
        load(OWES, HAS_CREDIT.replace("-1500,,60000,5000", "0,,,"));

        assertThat(load(OWES, HAS_CREDIT)).isEmpty();

        assertThat(text(connection, "select advance from lease_holding where advance > 0"))
                .isEqualTo("60000.00");
        assertThat(text(connection, "select count(*) from invoice")).isEqualTo("1");
    }

    @Test
    void nothingComesToALeaseWhoseDepositIsSettled() throws SQLException, IOException {
        load(OWES, HAS_CREDIT.replace("-1500,,60000,5000", "0,,,"));
        Sql.execute(connection, """
                insert into deposit_settlement (id, lease_id, settled_on, deposit, advance, credit, owed, deducted, refund, shortfall,
                    settled_by, settled_at)
                select id, id, current_date, 0, 0, 0, 0, 0, 0, 0, 'owner', now() from lease where code = 'L-2'""");

        assertThat(load(OWES, HAS_CREDIT))
                .extracting(error -> error.row() + " " + error.field() + " " + error.code())
                .containsExactlyInAnyOrder("3 opening_balance deposit.settled", "3 advance_held deposit.settled");

        assertThat(load(OWES, HAS_CREDIT.replace("-1500,,60000,5000", "0,,,"))).isEmpty();
    }

    private List<ImportError> load(String... leases) throws SQLException, IOException {
        for (CsvFile file : CsvFile.values()) {
            Sql.execute(connection, "drop table if exists " + file.staged());
        }
        Sql.execute(connection, "drop table if exists let, overlapping, staged_billed, staged_settled");
        PortfolioFiles files = PortfolioFiles.good().without("charges.csv");
        String[] lines = new String[leases.length + 1];
        lines[0] = HEADER;
        System.arraycopy(leases, 0, lines, 1, leases.length);
        return new PortfolioLoader(connection, books, PortfolioDatabase.SEAL)
                .load(files.with("leases.csv", lines).zip(), NOW, rows -> {})
                .errors();
    }

    private String everything() throws SQLException {
        StringBuilder all = new StringBuilder();
        for (String table : List.of(
                "lease",
                "lease_opening",
                "lease_holding",
                "lease_credit",
                "invoice",
                "journal_entry",
                "domain_event")) {
            all.append(text(connection, "select string_agg(t::text, chr(10) order by t::text) from " + table + " t"));
        }
        return all.toString();
    }
}
