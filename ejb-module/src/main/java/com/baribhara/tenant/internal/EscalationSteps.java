package com.baribhara.tenant.internal;

import com.baribhara.shared.Ids;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.DueEscalation;
import com.baribhara.tenant.EscalationOutcome;
import com.baribhara.tenant.EscalationOutcome.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Steps become terms of their leases, many at once. Whatever was changed since it was read stays as it is. */
@ApplicationScoped
public class EscalationSteps {

    // locked in the order of leases, since a run of escalations and one of a month may come to the same ones at once
    private static final String MOVE_ON = """
            with mine as (
                select e.organisation_id, e.id, m.next_on
                from unnest(?::integer[], ?::uuid[], ?::integer[], ?::date[]) as m (organisation_id, id, version, next_on)
                join lease_escalation e on e.organisation_id = m.organisation_id and e.id = m.id
                    and e.version = m.version and e.ended_at is null
                order by e.organisation_id, e.lease_id for update of e)
            update lease_escalation e set next_on = mine.next_on, version = e.version + 1
            from mine where e.organisation_id = mine.organisation_id and e.id = mine.id
            returning e.organisation_id, e.lease_id
            """;

    private static final String ADD = """
            insert into lease_rent (organisation_id, lease_id, effective_from, rent, reason, override, escalation_id, agreed_by, agreed_at)
            select s.*, ?, ?
            from unnest(?::integer[], ?::uuid[], ?::date[], ?::numeric[], ?::text[], ?::text[], ?::uuid[]) as s
            """;

    private static final String RECHECK = """
            insert into lease_recheck as r (organisation_id, lease_id, since)
            select organisation_id, lease_id, min(since)
            from unnest(?::integer[], ?::uuid[], ?::date[]) as s (organisation_id, lease_id, since)
            group by organisation_id, lease_id
            order by organisation_id, lease_id
            on conflict (organisation_id, lease_id)
                do update set since = least(r.since, excluded.since), changes = r.changes + 1
            """;

    private static final String TELL = """
            insert into domain_event (organisation_id, id, type, aggregate_id, payload, actor, occurred_at)
            select organisation_id, id, 'RentEscalated', lease_id,
                   jsonb_build_object('from', effective_from, 'rent', rent::text, 'was', was::text, 'escalation', escalation, 'reason', reason,
                       'code', code),
                   ?, ?
            from unnest(?::integer[], ?::uuid[], ?::uuid[], ?::date[], ?::numeric[], ?::numeric[], ?::uuid[], ?::text[], ?::text[])
                as s (organisation_id, id, lease_id, effective_from, rent, was, escalation, reason, code)
            """;

    private final BatchDatabase database;
    private final Clock clock;

    protected EscalationSteps() {
        this(null, null);
    }

    @Inject
    public EscalationSteps(BatchDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A step and its lease. */
    private record Row(DueEscalation due, Found found) {
        OrganisationRow lease() {
            return due.row();
        }
    }

    public Set<OrganisationRow> post(List<EscalationOutcome> outcomes, String actor) {
        List<EscalationOutcome> moving =
                outcomes.stream().filter(EscalationOutcome::moves).toList();
        Set<OrganisationRow> moved = new HashSet<>(database.query(
                MOVE_ON,
                row -> new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                SqlArray.of("integer", moving, one -> one.due().row().organisation()),
                SqlArray.of("uuid", moving, one -> one.due().rule().id()),
                SqlArray.of("integer", moving, one -> one.due().rule().version()),
                SqlArray.of("date", moving, EscalationOutcome::next)));
        List<Row> rows = moving.stream()
                .filter(one -> moved.contains(one.due().row()))
                .flatMap(one -> one.posted().stream().map(found -> new Row(one.due(), found)))
                .toList();
        if (!rows.isEmpty()) {
            write(rows, actor);
        }
        return moved;
    }

    private void write(List<Row> rows, String actor) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        SqlArray organisations = column("integer", rows, row -> row.lease().organisation());
        SqlArray leases = column("uuid", rows, row -> row.lease().id());
        SqlArray days = column("date", rows, row -> row.found().step().from());
        SqlArray rents = column("numeric", rows, row -> row.found().step().rent());
        SqlArray reasons = column("text", rows, row -> row.due().rule().reason());
        SqlArray rules = column("uuid", rows, row -> row.due().rule().id());
        SqlArray overrides = column(
                "text", rows, row -> row.found().early() ? row.due().rule().override() : null);
        database.update(ADD, actor, now, organisations, leases, days, rents, reasons, overrides, rules);
        database.update(RECHECK, organisations, leases, days);
        database.update(
                TELL,
                actor,
                now,
                organisations,
                column("uuid", rows, row -> Ids.next()),
                leases,
                days,
                rents,
                column("numeric", rows, row -> row.found().before().rent()),
                rules,
                reasons,
                column("text", rows, row -> row.due().lease().code()));
    }

    private static SqlArray column(String type, List<Row> rows, Function<Row, ?> value) {
        return SqlArray.of(type, rows, value);
    }
}
