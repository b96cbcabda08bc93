package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Portfolio;
import com.baribhara.bench.Sql;
import com.baribhara.shared.BillingMonth;
import java.sql.SQLException;
import java.time.Duration;

/** An organisation of its own with any number of leases, seen through the database; its months are started as the management CLI does. */
public final class Landlord {
    private static final BillingMonth MONTH = BillingMonth.valueOf("2026-11");

    private final Sql sql;
    private final long key;
    private final String uid;

    private Landlord(Sql sql) throws SQLException {
        this.sql = sql;
        this.key = sql.number("select max(id) from organisation where name = 'Benchmark Estates'");
        this.uid = sql.text("select uid::text from organisation where id = " + key);
    }

    public static Landlord with(int leases, Sql sql) throws SQLException {
        return with(leases, MONTH, sql);
    }

    /** @param first the month from which the leases are billed */
    public static Landlord with(int leases, BillingMonth first, Sql sql) throws SQLException {
        new Portfolio(sql).create(leases, first);
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
        MonthJob.start(RunningSystem.get().server().management(), MONTH.toString(), uid);
    }

    /** Waits until as many runs have come to their end. */
    public void awaitCompleted(int runs) {
        await().atMost(Duration.ofSeconds(120))
                .until(() -> count("invoice_run where status = 'COMPLETED' and") == runs);
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
