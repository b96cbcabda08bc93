package com.baribhara.invoice.internal;

import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The invoices that a run of late fees looks at: chosen once, from the indexes of what is open and of what was settled since the run
 * before, so that its cost goes by what is late and not by all that was ever billed. It may be too many, never too few.
 */
@ApplicationScoped
public class LateFeeCandidates {

    // settled since: by the day up to which the last run counted, and a day more for what was committed late. Without a
    // run before, two months. "offset 0" keeps to the indexes: the plan must not come to read all that was ever billed
    private static final String PLAN = """
            insert into late_fee_candidate (organisation_id, run_id, lease_id, invoice_id, batch_run_id)
            select r.organisation_id, r.id, late.lease_id, late.id, r.batch_run_id
            from invoice_run r
            cross join lateral (
                select i.lease_id, i.id from invoice i
                where i.organisation_id = r.organisation_id and i.status in ('ISSUED', 'PARTIALLY_PAID') and i.due_on < r.as_of
                    and i.kind not in ('LATE_FEE', 'OPENING')
                union
                select i.lease_id, i.id
                from journal_entry e
                cross join lateral (
                    select b.lease_id, b.id from invoice b
                    where b.organisation_id = e.organisation_id and b.id = e.invoice_id and b.status in ('PAID', 'CREDITED')
                        and b.due_on < e.booked_on and b.due_on < r.as_of and b.kind not in ('LATE_FEE', 'OPENING') offset 0) i
                where e.organisation_id = r.organisation_id and e.kind <> 'INVOICE' and e.posted_at >= (
                        select (coalesce(max(before.as_of), r.as_of - 62) - 1)::timestamp at time zone 'Asia/Dhaka'
                        from invoice_run before
                        where before.organisation_id = r.organisation_id and before.kind = 'LATE_FEES'
                            and before.status = 'COMPLETED' and not before.dry_run)
            ) late
            cross join lateral (
                select exists (select from invoice f
                               where f.organisation_id = r.organisation_id and f.corrects_id = late.id and f.kind = 'LATE_FEE') as posted
                offset 0) fee
            where r.batch_run_id = ?
                and (not fee.posted
                     or exists (select from late_fee_policy p where p.organisation_id = r.organisation_id and p.basis = 'DAILY'))
            """;

    private static final String COUNTS = """
            select organisation_id, count(distinct lease_id) from late_fee_candidate where batch_run_id = ? group by organisation_id
            """;

    private static final String BOUNDS = """
            select organisation_id, lease_id
            from (select organisation_id, lease_id, row_number() over (order by organisation_id, lease_id) as n, count(*) over () as total
                  from (select distinct organisation_id, lease_id from late_fee_candidate where batch_run_id = ?) leases) numbered
            where n < total and n * ?::bigint >= total and n * ?::bigint % total < ?
            order by n
            """;

    private static final String NEXT = """
            select organisation_id, lease_id from late_fee_candidate
            where batch_run_id = ? and (organisation_id, lease_id) > (?, ?) and (organisation_id, lease_id) <= (?, ?)
            group by organisation_id, lease_id order by organisation_id, lease_id limit ?
            """;

    // those for whom being late may cost something, and who have something late
    private static final String ORGANISATIONS = """
            select o.id from organisation o
            where o.id <> 0 and (?::uuid is null or o.uid = ?::uuid)
                and exists (select from late_fee_policy p
                            where p.organisation_id = o.id and p.basis not in ('NONE', 'AS_ORGANISATION') and p.valid_from < ?)
            order by o.id
            """;

    private final BatchDatabase database;

    protected LateFeeCandidates() {
        this(null);
    }

    @Inject
    public LateFeeCandidates(BatchDatabase database) {
        this.database = database;
    }

    /** Small keys of those for whom being late may cost something by this day. */
    public List<Integer> organisations(Optional<UUID> only, LocalDate asOf) {
        UUID uid = only.orElse(null);
        return database.query(ORGANISATIONS, row -> row.getInt(1), uid, uid, asOf);
    }

    public void plan(OwnedRun run) {
        database.update(PLAN, run.id().value());
    }

    /** How many leases there are, by organisation. */
    public Map<Integer, Integer> counts(OwnedRun run) {
        Map<Integer, Integer> counts = new HashMap<>();
        database.query(
                COUNTS,
                row -> counts.put(row.getInt(1), row.getInt(2)),
                run.id().value());
        return counts;
    }

    /** Where to cut them into parts of about the same size. */
    public List<OrganisationRow> bounds(OwnedRun run, int parts) {
        return database.query(
                BOUNDS,
                row -> new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                run.id().value(),
                parts,
                parts,
                parts);
    }

    /** The next leases of the part, in order. */
    public List<OrganisationRow> next(OwnedRun run, RunPartition part, int limit) {
        return database.query(
                NEXT,
                row -> new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                run.id().value(),
                part.after().organisation(),
                part.after().id(),
                part.to().organisation(),
                part.to().id(),
                limit);
    }

    public void forget(OwnedRun run, List<Integer> organisations) {
        database.update(
                "delete from late_fee_candidate where organisation_id = any (?) and batch_run_id = ?",
                SqlArray.of("integer", organisations),
                run.id().value());
    }
}
