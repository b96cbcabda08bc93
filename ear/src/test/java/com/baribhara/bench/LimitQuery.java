package com.baribhara.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The limit: the very rows of a run, written by one set-based statement into tables of the same shape (columns, keys, checks, indexes,
 * foreign keys, row-level security) by the same role. Nothing is read but the rows themselves, nothing worked out.
 */
final class LimitQuery {

    private static final List<String> WRITTEN =
            List.of("invoice", "invoice_line", "journal_entry", "journal_line", "domain_event");

    private static final String TABLES = """
            create schema limits authorization baribhara_owner;
            grant usage on schema limits to baribhara_batch;
            set role baribhara_owner;
            create table limits.invoice (like public.invoice including all);
            alter table limits.invoice
                add foreign key (organisation_id, lease_id) references public.lease (organisation_id, id),
                add foreign key (organisation_id, tenant_id) references public.tenant (organisation_id, id),
                add foreign key (organisation_id, unit_id) references public.unit (organisation_id, id),
                add foreign key (organisation_id, run_id) references public.invoice_run (organisation_id, id);
            create table limits.invoice_line (like public.invoice_line including all);
            alter table limits.invoice_line
                add foreign key (organisation_id, invoice_id) references limits.invoice (organisation_id, id);
            create table limits.journal_entry (like public.journal_entry including all);
            alter table limits.journal_entry
                add foreign key (organisation_id, lease_id) references public.lease (organisation_id, id);
            create table limits.journal_line (like public.journal_line including all);
            alter table limits.journal_line
                add foreign key (organisation_id, entry_id) references limits.journal_entry (organisation_id, id);
            alter table limits.journal_entry add foreign key (organisation_id, id, first_line)
                references limits.journal_line (organisation_id, entry_id, line_no) deferrable initially deferred;
            create table limits.domain_event (like public.domain_event including all);
            alter table limits.domain_event add foreign key (organisation_id) references public.organisation (id);
            create table limits.source_invoice as select * from public.invoice with no data;
            create table limits.source_invoice_line as select * from public.invoice_line with no data;
            create table limits.source_journal_entry as select * from public.journal_entry with no data;
            create table limits.source_journal_line as select * from public.journal_line with no data;
            create table limits.source_domain_event as select * from public.domain_event with no data;
            grant select, insert on all tables in schema limits to baribhara_batch;
            reset role;
            """;

    // left to itself, autovacuum may find a table just emptied, and foreign keys into it would be checked by reading it
    // from end to end
    private static final String PROTECT = """
            alter table limits.%1$s set (autovacuum_enabled = false);
            alter table limits.%1$s enable row level security;
            alter table limits.%1$s force row level security;
            create policy own on limits.%1$s to baribhara_app using (organisation_id = (select current_organisation()));
            """;

    private static final String INSERT = """
            with issued as (
                insert into limits.invoice select * from limits.source_invoice),
            lines as (
                insert into limits.invoice_line select * from limits.source_invoice_line),
            entries as (
                insert into limits.journal_entry select * from limits.source_journal_entry),
            movements as (
                insert into limits.journal_line select * from limits.source_journal_line)
            insert into limits.domain_event (organisation_id, id, type, aggregate_id, payload, actor, occurred_at)
            select organisation_id, id, type, aggregate_id, payload, actor, occurred_at from limits.source_domain_event
            """;

    private final Sql administrator;
    private final Sql batch;

    LimitQuery(Sql administrator, Sql batch) {
        this.administrator = administrator;
        this.batch = batch;
    }

    void createTables() throws SQLException {
        administrator.run(TABLES);
        for (String table : WRITTEN) {
            administrator.run(PROTECT.formatted(table));
        }
    }

    /** Keeps the rows the run has just made, to be written again. */
    void remember() throws SQLException {
        administrator.run("""
                truncate limits.source_invoice, limits.source_invoice_line, limits.source_journal_entry, limits.source_journal_line,
                    limits.source_domain_event;
                insert into limits.source_invoice select * from invoice order by organisation_id, number;
                insert into limits.source_invoice_line
                    select l.* from invoice_line l join invoice i on i.organisation_id = l.organisation_id and i.id = l.invoice_id
                    order by i.organisation_id, i.number, l.line_no;
                insert into limits.source_journal_entry
                    select e.* from journal_entry e join invoice i on i.organisation_id = e.organisation_id and i.id = e.id
                    order by i.organisation_id, i.number;
                insert into limits.source_journal_line
                    select l.* from journal_line l join invoice i on i.organisation_id = l.organisation_id and i.id = l.entry_id
                    order by i.organisation_id, i.number, l.line_no;
                insert into limits.source_domain_event select * from domain_event where type = 'InvoiceIssued' order by position;
                analyze limits.source_invoice, limits.source_invoice_line, limits.source_journal_entry, limits.source_journal_line,
                    limits.source_domain_event
                """);
    }

    /** @return seconds */
    double run() throws SQLException {
        long begin = System.nanoTime();
        batch.run(INSERT);
        return (System.nanoTime() - begin) / 1e9;
    }

    void reset() throws SQLException {
        administrator.run("truncate " + WRITTEN.stream().map("limits."::concat).collect(Collectors.joining(", ")));
    }

    boolean wroteTheSameRows() throws SQLException {
        String missing = WRITTEN.stream()
                .map("(select count(*) from limits.%1$s) - (select count(*) from limits.source_%1$s)"::formatted)
                .collect(Collectors.joining(" + "));
        return administrator.number("select " + missing) == 0;
    }
}
