package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.RunningSystem;
import java.sql.Connection;
import java.sql.SQLException;

/** What is wrong with the house while a page is asked for. */
enum Trouble {
    NONE("", ""),
    /** A fault of ours: the application may not read what it needs. */
    FAULT("revoke select on lease_overview from baribhara_app", "grant select on lease_overview to baribhara_app"),
    /** The database takes no connection. */
    DATABASE_AWAY("""
            alter role baribhara_app connection limit 0;
            select pg_terminate_backend(pid) from pg_stat_activity where usename = 'baribhara_app'
            """, "alter role baribhara_app connection limit -1");

    private final String begin;
    private final String end;

    Trouble(String begin, String end) {
        this.begin = begin;
        this.end = end;
    }

    void during(Runnable visit) {
        try {
            administrator(begin);
            visit.run();
        } finally {
            administrator(end);
        }
    }

    private static void administrator(String statement) {
        if (statement.isEmpty()) {
            return;
        }
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection).run(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
