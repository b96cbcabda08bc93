package com.baribhara.invoice.internal;

import com.baribhara.invoice.BatchRunId;
import com.baribhara.invoice.BillingTerms;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.shared.sql.BatchDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The leases a run is for, where it is not for all. Such a run serves one organisation. */
@ApplicationScoped
public class RunSelection {
    private static final String NEXT = """
            select s.lease_id from invoice_run r
            join invoice_run_lease s on s.organisation_id = r.organisation_id and s.run_id = r.id
            where r.batch_run_id = ? and (s.organisation_id, s.lease_id) > (?, ?) and (s.organisation_id, s.lease_id) <= (?, ?)
            order by s.lease_id limit ?""";

    private final BatchDatabase database;
    private final SettledLeases settled;

    protected RunSelection() {
        this(null, null);
    }

    @Inject
    public RunSelection(BatchDatabase database, SettledLeases settled) {
        this.database = database;
        this.settled = settled;
    }

    /** Whether the run passes over leases whose bills are as they should be. */
    public boolean skipsSettled(OwnedRun run) {
        return settled.skipped(run);
    }

    /** The next leases of the part that it does not pass over. */
    public List<UUID> unsettled(BillingTerms terms, RunPartition part, int limit) {
        return settled.others(terms.run(), terms.runs().keySet(), part, limit);
    }

    /** How many there are, by organisation. */
    public Map<Integer, Integer> counts(BatchRunId run) {
        Map<Integer, Integer> counts = new HashMap<>();
        database.query("""
                select s.organisation_id, count(*) from invoice_run r
                join invoice_run_lease s on s.organisation_id = r.organisation_id and s.run_id = r.id
                where r.batch_run_id = ? group by s.organisation_id
                """, row -> counts.put(row.getInt(1), row.getInt(2)), run.value());
        return counts;
    }

    /** The next of them in the part, in order. */
    public List<UUID> next(BatchRunId run, RunPartition part, int limit) {
        return database.query(
                NEXT,
                row -> row.getObject(1, UUID.class),
                run.value(),
                part.after().organisation(),
                part.after().id(),
                part.to().organisation(),
                part.to().id(),
                limit);
    }
}
