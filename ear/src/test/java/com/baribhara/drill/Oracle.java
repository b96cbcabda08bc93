package com.baribhara.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import java.sql.SQLException;
import java.time.Duration;
import org.awaitility.Awaitility;

/**
 * What must hold of a landlord's billing whatever has happened to it. Each invariant is a method with a query that finds what breaks it;
 * their numbers are those of the reliability plan.
 */
final class Oracle {

    // whatever a run may make differently each time: ids, the keys of other rows, instants, numbers in the order of the
    // writing
    private static final String DIFFERS = """
            array(select column_name::text from information_schema.columns
                  where table_schema = 'public' and table_name = '%s'
                      and (data_type in ('uuid', 'timestamp with time zone') or column_name in ('organisation_id', 'number')))""";

    private static final String CONTENTS = """
            with said as materialized (
                select md5(concat_ws(' ', l.code, t.code, u.code, to_jsonb(i) - %1$s, lines.said, booked.said)) as invoice
                from invoice i
                join lease l on l.organisation_id = i.organisation_id and l.id = i.lease_id
                join tenant t on t.organisation_id = i.organisation_id and t.id = i.tenant_id
                join unit u on u.organisation_id = i.organisation_id and u.id = i.unit_id
                join lateral (select string_agg((to_jsonb(n) - %2$s)::text, ' ' order by n.line_no) as said
                              from invoice_line n where n.organisation_id = i.organisation_id and n.invoice_id = i.id) lines on true
                join lateral (select string_agg((to_jsonb(b) - %3$s)::text, ' ' order by b.line_no) as said
                              from journal_line b where b.organisation_id = i.organisation_id and b.entry_id = i.id) booked on true
                where i.organisation_id = %4$d)
            select count(*) || ' invoices, ' || coalesce(md5(string_agg(invoice, '' order by invoice)), 'none') from said
            """;

    private final Sql sql;
    private final long organisation;

    Oracle(Sql sql, long organisation) {
        this.sql = sql;
        this.organisation = organisation;
    }

    /** Every invariant there is. */
    void holds() throws SQLException {
        // ten thousand rows that appeared a second ago: without their statistics a join of them takes a minute
        sql.run("analyze lease, invoice, invoice_line, journal_entry, journal_line, domain_event");
        entriesBalance();
        invoicesOweWhatTheJournalSays();
        noPeriodIsBilledTwice();
        everyLeaseIsBilledOrParked();
        numbersHaveNoGap();
        invoicesAreTheSumOfTheirLines();
        everyInvoiceHasItsOneEvent();
        theRunsCountWhatWasBilled();
        noRunIsLeftBehind();
        nothingIsPrepared();
    }

    /** A digest of all that the invoices, their lines and their entries in the journal say, everything but ids, numbers and instants. */
    String contents() throws SQLException {
        return sql.text(CONTENTS.formatted(
                DIFFERS.formatted("invoice"),
                DIFFERS.formatted("invoice_line"),
                DIFFERS.formatted("journal_line"),
                organisation));
    }

    /** I1: a line has both sides, so an entry balances when its lines come to its total. */
    void entriesBalance() throws SQLException {
        none("an entry that is not the sum of its lines", """
                select count(*) from journal_entry e
                where organisation_id = %d
                    and total is distinct from (select sum(amount) from journal_line l
                                                where l.organisation_id = e.organisation_id and l.entry_id = e.id)
                """);
    }

    /** I2. */
    void invoicesOweWhatTheJournalSays() throws SQLException {
        none("an invoice that owes something else than its entries say", """
                select count(*) from invoice i
                full join (select e.invoice_id, sum(case when 'RECEIVABLE' in (l.debit, l.credit)
                                                         then case l.debit when 'RECEIVABLE' then l.amount else -l.amount end end) as owed
                           from journal_entry e
                           join journal_line l on l.organisation_id = e.organisation_id and l.entry_id = e.id
                           where e.organisation_id = %1$d and e.invoice_id is not null group by e.invoice_id) b on b.invoice_id = i.id
                where (i.id is null or i.organisation_id = %1$d) and i.outstanding is distinct from b.owed
                """);
    }

    /** I3. */
    void noPeriodIsBilledTwice() throws SQLException {
        none("a lease, period and kind with more than one invoice", """
                select count(*) from (select from invoice where organisation_id = %d
                                      group by lease_id, period_start, kind having count(*) > 1) twice
                """);
    }

    /** I4. */
    void everyLeaseIsBilledOrParked() throws SQLException {
        none("an active lease of a completed month that is neither billed nor parked", """
                select count(*) from lease l
                join (select distinct organisation_id, month from invoice_run where status = 'COMPLETED' and not dry_run) r using (organisation_id)
                where organisation_id = %d and l.status = 'ACTIVE' and l.billed_from <= r.month
                    and not exists (select from invoice i
                                    where i.organisation_id = l.organisation_id and i.lease_id = l.id and i.month = r.month)
                    and not exists (select from parked_lease p
                                    where p.organisation_id = l.organisation_id and p.lease_id = l.id and p.resolved_at is null)
                """);
    }

    /** I9. */
    void numbersHaveNoGap() throws SQLException {
        none("a number that is missing or given twice", """
                select coalesce(max(number), 0) - count(distinct number) + count(*) - count(distinct number)
                from invoice where organisation_id = %d
                """);
        none("a number that was taken and not given", """
                select coalesce(sum(next_value - 1), 0) - (select count(*) from invoice i where i.organisation_id = %1$d)
                from number_sequence where organisation_id = %1$d and series = 'INVOICE'
                """);
    }

    void invoicesAreTheSumOfTheirLines() throws SQLException {
        none("an invoice that is not the sum of its lines", """
                select count(*) from invoice i
                where organisation_id = %d
                    and total is distinct from (select sum(amount) from invoice_line l
                                                where l.organisation_id = i.organisation_id and l.invoice_id = i.id)
                """);
    }

    void everyInvoiceHasItsOneEvent() throws SQLException {
        none("an invoice without its event, or with two", """
                select count(*) from invoice i
                full join (select organisation_id, aggregate_id, count(*) as told from domain_event
                           where type = 'InvoiceIssued' and organisation_id = %1$d group by organisation_id, aggregate_id) e
                    on e.organisation_id = i.organisation_id and e.aggregate_id = i.id
                where coalesce(i.organisation_id, e.organisation_id) = %1$d and (i.id is null or e.told is distinct from 1)
                """);
    }

    void theRunsCountWhatWasBilled() throws SQLException {
        none("a difference between what the runs say they billed and the invoices", """
                select abs(coalesce(sum(r.total), 0) - (select coalesce(sum(i.total), 0) from invoice i where i.organisation_id = %1$d))
                from invoice_run r where r.organisation_id = %1$d and not r.dry_run
                """);
    }

    void noRunIsLeftBehind() throws SQLException {
        none(
                "a run that has not come to its end",
                "select count(*) from invoice_run where organisation_id = %d and status <> 'COMPLETED'");
    }

    /** I10. */
    void nothingIsPrepared() throws SQLException {
        none("a prepared transaction", "select count(*) from pg_prepared_xacts");
    }

    /** I6 and I7: waits until every event is published, and every tenant told once. */
    void everybodyIsTold() throws SQLException {
        String unpublished =
                "select count(*) from domain_event where published_at is null and organisation_id = " + organisation;
        String untold = """
                select (select count(*) from invoice where organisation_id = %1$d)
                     - (select count(distinct event_id) from notification where organisation_id = %1$d)
                """.formatted(organisation);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(5))
                .until(() -> sql.number(unpublished) == 0 && sql.number(untold) == 0);
        none("a tenant told more than once", """
                select count(*) - count(distinct event_id) from notification where organisation_id = %d
                """);
    }

    private void none(String what, String query) throws SQLException {
        assertThat(sql.number(query.formatted(organisation))).as(what).isZero();
    }
}
