package com.baribhara.drill;

import com.baribhara.bench.Sql;
import java.sql.SQLException;

/**
 * Which node writes what a run writes, noted by triggers that exist in the drilled database alone: a node says its name in that of its
 * connections. What is rolled back is not noted.
 */
final class Writers {
    private static final String[] TABLES = {
        "invoice",
        "invoice_line",
        "journal_entry",
        "journal_line",
        "parked_lease",
        "invoice_run_progress",
        "batch_run_partition"
    };
    private static final String NOTEBOOK = """
            create schema drill;
            create table drill.writing (
                id bigint generated always as identity primary key, node text not null, written text not null, at timestamptz not null);
            create function drill.note() returns trigger language plpgsql security definer as $$
            begin
                insert into drill.writing (node, written, at)
                values (substring(current_setting('application_name') from '\\S+$'), tg_table_name, clock_timestamp());
                return null;
            end $$;
            """;
    private static final String WATCH =
            "create trigger drill_note after insert or update on %s for each statement execute function drill.note()";

    private final Sql sql;
    private final long after;

    private Writers(Sql sql) throws SQLException {
        this.sql = sql;
        this.after = sql.number("select coalesce(max(id), 0) from drill.writing");
    }

    static void watch(Sql sql) throws SQLException {
        sql.run(NOTEBOOK);
        for (String table : TABLES) {
            sql.run(WATCH.formatted(table));
        }
    }

    /** Those who write from now on. */
    static Writers fromNow(Sql sql) throws SQLException {
        return new Writers(sql);
    }

    /** How many statements of this node were committed. */
    long statements(Node node) throws SQLException {
        return sql.number("select count(*) from drill.writing where id > %d and node = '%s'".formatted(after, node));
    }

    /** How many chunks of invoices each node wrote: {@code node1 4, node2 6}. */
    String chunks() throws SQLException {
        return sql.text("""
                select coalesce(string_agg(node || ' ' || chunks, ', ' order by node), 'nobody')
                from (select node, count(*) as chunks from drill.writing where id > %d and written = 'invoice' group by node) w
                """.formatted(after));
    }
}
