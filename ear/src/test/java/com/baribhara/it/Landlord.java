package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Portfolio;
import com.baribhara.bench.Sql;
import java.sql.SQLException;
import java.time.Duration;

/** An organisation of its own with any number of leases, seen through the database; its months are started as the management CLI does. */
public final class Landlord {
    private static final String START = """
            {"operation":"start-job","job-xml-name":"invoice-monthly-run","properties":{"month":"2026-11","organisation":"%s"},
             "address":["deployment","baribhara.ear","subdeployment","batch-jobs.jar","subsystem","batch-jberet"]}
            """;

    private final Sql sql;
    private final long key;
    private final String uid;

    private Landlord(Sql sql) throws SQLException {
        this.sql = sql;
        this.key = sql.number("select max(id) from organisation where name = 'Benchmark Estates'");
        this.uid = sql.text("select uid::text from organisation where id = " + key);
    }

    public static Landlord with(int leases, Sql sql) throws SQLException {
        new Portfolio(sql).create(leases);
        return new Landlord(sql);
    }

    /** The short key of the organisation inside the database. */
    public long key() {
        return key;
    }

    public String uid() {
        return uid;
    }

    public void startMonth() {
        RunningSystem.get().server().management().execute(START.formatted(uid));
    }

    /** Waits until as many runs have come to their end. */
    public void awaitCompleted(int runs) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> count("invoice_run where status = 'COMPLETED' and") == runs);
    }

    public long underWay() throws SQLException {
        return count("invoice_run where status = 'RUNNING' and");
    }

    public long invoices() throws SQLException {
        return count("invoice where");
    }

    public long billedLeases() throws SQLException {
        return sql.number("select count(distinct lease_id) from invoice where organisation_id = " + key);
    }

    public long highestNumber() throws SQLException {
        return sql.number("select coalesce(max(number), 0) from invoice where organisation_id = " + key);
    }

    public long sum(String column) throws SQLException {
        return sql.number("select sum(" + column + ") from invoice_run where organisation_id = " + key);
    }

    /** @param from a table and the beginning of a condition that ends in {@code where} or {@code and} */
    public long count(String from) throws SQLException {
        return sql.number("select count(*) from " + from + " organisation_id = " + key);
    }

    /** Changes rows of this landlord. */
    public void change(String update) throws SQLException {
        sql.run(update + " organisation_id = " + key);
    }
}
