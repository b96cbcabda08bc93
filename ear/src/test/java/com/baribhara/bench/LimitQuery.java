package com.baribhara.bench;

import java.sql.SQLException;

/**
 * The limit: the very rows of a run, written by one set-based statement into tables of the same shape (columns, keys, checks, indexes,
 * foreign keys, row-level security) by the same role. Nothing is read but the rows themselves, nothing worked out.
 */
final class LimitQuery {

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
            create table limits.domain_event (like public.domain_event including all);
            alter table limits.domain_event add foreign key (organisation_id) references public.organisation (id);
            create table limits.source_invoice as select * from public.invoice with no data;
            create table limits.source_invoice_line as select * from public.invoice_line with no data;
            create table limits.source_domain_event as select * from public.domain_event with no data;
            grant select, insert on all tables in schema limits to baribhara_batch;
            reset role;
            """;

    private static final String PROTECT = """
            alter table limits.%1$s enable row level security;
            alter table limits.%1$s force row level security;
            create policy own on limits.%1$s to baribhara_app using (organisation_id = (select current_organisation()));
            """;

    private static final String INSERT = """
            with issued as (
                insert into limits.invoice select * from limits.source_invoice),
            lines as (
                insert into limits.invoice_line select * from limits.source_invoice_line)
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
        for (String table : new String[] {"invoice", "invoice_line", "domain_event"}) {
            administrator.run(PROTECT.formatted(table));
        }
    }

    /** Keeps the rows the run has just made, to be written again. */
    void remember() throws SQLException {
        administrator.run("""
                truncate limits.source_invoice, limits.source_invoice_line, limits.source_domain_event;
                insert into limits.source_invoice select * from invoice order by organisation_id, number;
                insert into limits.source_invoice_line
                    select l.* from invoice_line l join invoice i on i.organisation_id = l.organisation_id and i.id = l.invoice_id
                    order by i.organisation_id, i.number, l.line_no;
                insert into limits.source_domain_event select * from domain_event where type = 'InvoiceIssued' order by position;
                analyze limits.source_invoice, limits.source_invoice_line, limits.source_domain_event
                """);
    }

    /** @return seconds */
    double run() throws SQLException {
        long begin = System.nanoTime();
        batch.run(INSERT);
        return (System.nanoTime() - begin) / 1e9;
    }

    void reset() throws SQLException {
        administrator.run("truncate limits.invoice, limits.invoice_line, limits.domain_event");
    }

    boolean wroteTheSameRows() throws SQLException {
        return administrator.number("""
                        select (select count(*) from limits.invoice) - (select count(*) from limits.source_invoice)
                             + (select count(*) from limits.invoice_line) - (select count(*) from limits.source_invoice_line)
                             + (select count(*) from limits.domain_event) - (select count(*) from limits.source_domain_event)
                        """) == 0;
    }
}
