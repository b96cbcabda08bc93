package com.baribhara.invoice.internal;

import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Leases that a run has nothing to do for: billed for its month or, where they ended before, for their last, which is never billed
 * before all earlier ones, and not changed since. A run that is repeated passes over them without looking at their terms.
 */
@ApplicationScoped
public class SettledLeases {
    private static final String BILLABLE = """
            l.organisation_id = any (?) and l.starts_on <= ? and l.status in ('ACTIVE', 'TERMINATED')
            """;

    /** Of a lease {@code l}, with the last day looked at, twice. */
    static final String SETTLED = """
            (exists (select from invoice i
                     where i.organisation_id = l.organisation_id and i.lease_id = l.id and i.kind = 'MONTHLY' and i.revision = 0
                         and i.period_start between date_trunc('month', least(l.ends_on, ?))::date and least(l.ends_on, ?))
             and not exists (select from lease_recheck r where r.organisation_id = l.organisation_id and r.lease_id = l.id))
            """;

    private static final String COUNTS = """
            select l.organisation_id, count(*) from lease l
            where %s and (l.ends_on is null or l.ends_on >= ?) and %s
            group by l.organisation_id
            """.formatted(BILLABLE, SETTLED);

    private static final String OTHERS = """
            select l.id from lease l
            where %s and (l.organisation_id, l.id) > (?, ?) and (l.organisation_id, l.id) <= (?, ?) and not %s
            order by l.organisation_id, l.id limit ?
            """.formatted(BILLABLE, SETTLED);

    private static final String UNCHANGED = """
            insert into invoice_run_progress (organisation_id, run_id, partition_no, leases, billed, unchanged, parked, total)
            select s.organisation_id, r.id, -1, s.leases, 0, s.leases, 0, 0
            from unnest(?::integer[], ?::integer[]) as s (organisation_id, leases)
            join invoice_run r on r.organisation_id = s.organisation_id and r.batch_run_id = ?
            """;

    private final BatchDatabase database;

    protected SettledLeases() {
        this(null);
    }

    @Inject
    public SettledLeases(BatchDatabase database) {
        this.database = database;
    }

    /** How many leases that run in the month each organisation has settled. */
    public Map<Integer, Integer> counts(OwnedRun run, Collection<Integer> organisations) {
        LocalDate last = run.month().last();
        Map<Integer, Integer> counts = new HashMap<>();
        database.query(
                COUNTS,
                row -> counts.put(row.getInt(1), row.getInt(2)),
                SqlArray.of("integer", organisations),
                last,
                run.month().first(),
                last,
                last);
        return counts;
    }

    /** The run will pass over them; they count as unchanged. */
    public void skip(OwnedRun run, Map<Integer, Integer> settled) {
        database.update(
                "update batch_run set skip_settled = true where id = ?",
                run.id().value());
        database.update(
                UNCHANGED,
                SqlArray.of("integer", settled.keySet()),
                SqlArray.of("integer", settled.values()),
                run.id().value());
    }

    public boolean skipped(OwnedRun run) {
        return database.query(
                        "select skip_settled from batch_run where id = ?",
                        row -> row.getBoolean(1),
                        run.id().value())
                .contains(true);
    }

    /** The next leases of the part that are not settled, in order. */
    public List<UUID> others(OwnedRun run, Collection<Integer> organisations, RunPartition part, int limit) {
        LocalDate last = run.month().last();
        return database.query(
                OTHERS,
                row -> row.getObject(1, UUID.class),
                SqlArray.of("integer", organisations),
                last,
                part.after().organisation(),
                part.after().id(),
                part.to().organisation(),
                part.to().id(),
                last,
                last,
                limit);
    }
}
