package com.baribhara.invoice.internal;

import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RunPartition;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Leases whose meters have readings that are not billed, or not as they are by now. */
@ApplicationScoped
public class UtilityLeases {
    private static final String METERED = """
            select o.id from organisation o
            where (?::uuid is null or o.uid = ?::uuid) and exists (select from meter m where m.organisation_id = o.id)
            order by o.id
            """;

    /** A reading {@code r} counts: none was entered later for its day. */
    static final String HOLDS = """
            not exists (select from meter_reading n where n.organisation_id = r.organisation_id and n.meter_id = r.meter_id
                and n.read_on = r.read_on and n.revision > r.revision)
            """;

    /** A use {@code u} is billed: what a void invoice billed is billed by none. */
    static final String STANDS = """
            exists (select from invoice i where i.organisation_id = u.organisation_id and i.id = u.invoice_id and i.status <> 'VOID')
            """;

    /** A use {@code u}, which began at the meter {@code b}, went over the first or the final reading of a meter that was corrected since. */
    static final String OVER_CORRECTED_END = """
            (b.installed_on = u.before_on and b.first_reading <> u.reading_before
                or u.before_meter_id <> u.meter_id and u.units is distinct from
                    metered_units(u.organisation_id, u.before_meter_id, u.reading_before, u.meter_id, u.reading_now))
            """;

    // a reading that nobody was billed as it is, a last one that was not, a billed use that began with another reading,
    // one after the tenant left, one over a corrected end, and what is parked, to be resolved.
    private static final String DUE = """
            l.organisation_id = any (?) and l.status in ('ACTIVE', 'TERMINATED') and l.starts_on < ?
            and (exists (
                select from meter m
                join meter_reading r on r.organisation_id = m.organisation_id and r.meter_id = m.id
                where m.organisation_id = l.organisation_id and m.unit_id = l.unit_id and r.read_on > l.starts_on and r.read_on <= ?
                    and %1$s
                    and not exists (select from metered_use u where u.organisation_id = r.organisation_id and u.meter_id = r.meter_id
                        and u.read_on = r.read_on and u.reading_now = r.value and %2$s))
              or exists (
                select from meter m
                where m.organisation_id = l.organisation_id and m.unit_id = l.unit_id and m.removed_on > l.starts_on and m.removed_on <= ?
                    and not exists (select from meter n where n.organisation_id = m.organisation_id and n.replaces_id = m.id)
                    and not exists (select from metered_use u where u.organisation_id = m.organisation_id and u.meter_id = m.id
                        and u.read_on = m.removed_on and u.reading_now = m.final_reading and %2$s))
              or exists (
                select from metered_use u
                join meter_reading r on r.organisation_id = u.organisation_id and r.meter_id = u.before_meter_id and r.read_on = u.before_on
                where u.organisation_id = l.organisation_id and u.lease_id = l.id and r.value <> u.reading_before and %1$s and %2$s)
              or exists (
                select from metered_use u
                where u.organisation_id = l.organisation_id and u.lease_id = l.id
                    and (u.read_on > l.ends_on + 1 or u.before_on >= l.ends_on) and %2$s)
              or exists (
                select from meter e
                join meter_correction c on c.organisation_id = e.organisation_id and c.meter_id = e.id
                join metered_use u on u.organisation_id = l.organisation_id and u.lease_id = l.id
                join meter b on b.organisation_id = u.organisation_id and b.id = u.before_meter_id
                where e.organisation_id = l.organisation_id and e.unit_id = l.unit_id and %3$s and %2$s)
              or exists (
                select from parked_lease p
                where p.organisation_id = l.organisation_id and p.lease_id = l.id and p.kind = 'METERS' and p.resolved_at is null))
            """.formatted(HOLDS, STANDS, OVER_CORRECTED_END);

    private static final String CHOSEN = """
            and (l.organisation_id, l.id) in (select s.organisation_id, s.lease_id from invoice_run c
                join invoice_run_lease s on s.organisation_id = c.organisation_id and s.run_id = c.id where c.batch_run_id = ?)
            """;

    private static final String COUNTS =
            "select l.organisation_id, count(*) from lease l where %s group by l.organisation_id";

    private static final String NEXT = """
            select l.organisation_id, l.id from lease l
            where (l.organisation_id, l.id) > (?, ?) and (l.organisation_id, l.id) <= (?, ?) and %s
            order by l.organisation_id, l.id limit ?
            """;

    private final BatchDatabase database;

    protected UtilityLeases() {
        this(null);
    }

    @Inject
    public UtilityLeases(BatchDatabase database) {
        this.database = database;
    }

    /** Organisations that have meters, small keys; of one alone when it is named. */
    public List<Integer> organisations(Optional<UUID> organisation) {
        UUID only = organisation.orElse(null);
        return database.query(METERED, row -> row.getInt(1), only, only);
    }

    /** How many leases each organisation has to look at. */
    public Map<Integer, Integer> counts(OwnedRun run, Collection<Integer> organisations) {
        Map<Integer, Integer> counts = new HashMap<>();
        database.query(
                COUNTS.formatted(due(run)),
                row -> counts.put(row.getInt(1), row.getInt(2)),
                arguments(run, organisations).toArray());
        return counts;
    }

    /** The next ones of a part, in order. */
    public List<OrganisationRow> next(OwnedRun run, Collection<Integer> organisations, RunPartition part, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(
                part.after().organisation(),
                part.after().id(),
                part.to().organisation(),
                part.to().id()));
        arguments.addAll(arguments(run, organisations));
        arguments.add(limit);
        return database.query(
                NEXT.formatted(due(run)),
                row -> new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                arguments.toArray());
    }

    /** A run for chosen leases leaves all others alone, whatever of theirs is due. */
    private static String due(OwnedRun run) {
        return run.selected() ? DUE + CHOSEN : DUE;
    }

    private static List<Object> arguments(OwnedRun run, Collection<Integer> organisations) {
        LocalDate upTo = run.asOf();
        List<Object> arguments = new ArrayList<>(List.of(SqlArray.of("integer", organisations), upTo, upTo, upTo));
        if (run.selected()) {
            arguments.add(run.id().value());
        }
        return arguments;
    }
}
