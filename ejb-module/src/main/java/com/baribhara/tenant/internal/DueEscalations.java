package com.baribhara.tenant.internal;

import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.DueEscalation;
import com.baribhara.tenant.EscalationId;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.IncreaseLaws;
import com.baribhara.tenant.IncreasePolicy;
import com.baribhara.tenant.LeaseSlice;
import com.baribhara.tenant.RentHistory;
import com.baribhara.tenant.RentStep;
import com.baribhara.tenant.model.Escalation;
import com.baribhara.tenant.model.EscalationCourse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Leases whose rent rises up to a day: from the schedules in force, by their index. */
@ApplicationScoped
public class DueEscalations {

    private static final String DUE = """
             from lease_escalation e
             join lease l on l.organisation_id = e.organisation_id and l.id = e.lease_id
                and l.status in ('ACTIVE', 'TERMINATED') and e.next_on <= coalesce(l.ends_on, e.next_on)
             where e.ended_at is null and e.next_on <= ? and e.organisation_id = any (?)
                and (e.organisation_id, e.lease_id) > (?, ?) and (e.organisation_id, e.lease_id) <= (?, ?)
                and (?::uuid[] is null or e.lease_id = any (?::uuid[]))
            """;

    private static final String ONE = """
            select e.organisation_id, e.lease_id, e.id, e.version, e.mode, e.value, e.compounding, e.every_months, e.round_to,
                   e.first_on, e.next_on, e.reason, e.override, l.code, l.starts_on, l.ends_on, l.rent, l.tenant_id
            """;

    private static final String NAMED = """
            select d.*, o.early_increase, t.name, t.name_bn
            from (%s) d
            join organisation o on o.id = d.organisation_id
            join tenant t on t.organisation_id = d.organisation_id and t.id = d.tenant_id
            order by d.organisation_id, d.lease_id
            """;

    private static final String NEXT = NAMED.formatted(ONE + DUE + "order by e.organisation_id, e.lease_id limit ?");

    // lease by lease, whatever the planner guesses of a range of them: mostly none is due
    private static final String OF = NAMED.formatted(ONE + """
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id),
            lateral (select * from lease_escalation s
                     where s.organisation_id = w.organisation_id and s.lease_id = w.lease_id and s.ended_at is null
                         and s.next_on <= ? offset 0) e
            join lease l on l.organisation_id = e.organisation_id and l.id = e.lease_id
                and l.status in ('ACTIVE', 'TERMINATED') and e.next_on <= coalesce(l.ends_on, e.next_on)
            """);

    private static final String RENTS = """
            select r.organisation_id, r.lease_id, r.effective_from, r.rent
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id)
            join lease_rent r on r.organisation_id = w.organisation_id and r.lease_id = w.lease_id
            order by r.organisation_id, r.lease_id, r.effective_from
            """;

    private static final String COUNTS =
            "select e.organisation_id, count(*) %s group by e.organisation_id".formatted(DUE);

    private static final String BOUNDS = """
            select organisation_id, lease_id
            from (select e.organisation_id, e.lease_id, row_number() over (order by e.organisation_id, e.lease_id) as n,
                         count(*) over () as total %s) numbered
            where n < total and n * ?::bigint >= total and n * ?::bigint %% total < ?
            order by n
            """.formatted(DUE);

    private static final String ORGANISATIONS = """
            select o.id from organisation o
            where o.id <> 0 and (?::uuid is null or o.uid = ?::uuid)
                and exists (select from lease_escalation e where e.organisation_id = o.id and e.ended_at is null and e.next_on <= ?)
            order by o.id
            """;

    private final BatchDatabase database;

    protected DueEscalations() {
        this(null);
    }

    @Inject
    public DueEscalations(BatchDatabase database) {
        this.database = database;
    }

    public List<Integer> organisations(Optional<UUID> only, LocalDate until) {
        UUID uid = only.orElse(null);
        return database.query(ORGANISATIONS, row -> row.getInt(1), uid, uid, until);
    }

    public Map<Integer, Integer> counts(LeaseSlice slice) {
        Map<Integer, Integer> counts = new HashMap<>();
        database.query(COUNTS, row -> counts.put(row.getInt(1), row.getInt(2)), due(slice));
        return counts;
    }

    public List<OrganisationRow> bounds(LeaseSlice slice, int parts) {
        return database.query(BOUNDS, DueEscalations::lease, due(slice, parts, parts, parts));
    }

    public List<DueEscalation> next(LeaseSlice slice, IncreaseLaws laws, int limit) {
        return withRents(database.query(NEXT, row -> bare(row, slice.startedBy(), laws), due(slice, limit)));
    }

    /** Those of these leases whose rent rises up to the day, in order. */
    public List<DueEscalation> of(List<OrganisationRow> leases, LocalDate until, IncreaseLaws laws) {
        return withRents(database.query(
                OF,
                row -> bare(row, until, laws),
                SqlArray.of("integer", leases, OrganisationRow::organisation),
                SqlArray.of("uuid", leases, OrganisationRow::id),
                until));
    }

    private List<DueEscalation> withRents(List<DueEscalation> bare) {
        if (bare.isEmpty()) {
            return List.of();
        }
        Map<OrganisationRow, List<RentStep>> rents = rents(bare);
        return bare.stream()
                .map(one -> one.with(one.rents().and(rents.getOrDefault(one.row(), List.of()))))
                .toList();
    }

    private Map<OrganisationRow, List<RentStep>> rents(List<DueEscalation> leases) {
        Map<OrganisationRow, List<RentStep>> rents = new HashMap<>();
        database.query(
                RENTS,
                row -> rents.computeIfAbsent(lease(row), unseen -> new ArrayList<>(2))
                        .add(new RentStep(row.getObject(3, LocalDate.class), new Money(row.getBigDecimal(4)))),
                SqlArray.of("integer", leases, one -> one.row().organisation()),
                SqlArray.of("uuid", leases, one -> one.row().id()));
        return rents;
    }

    private static Object[] due(LeaseSlice slice, Object... more) {
        SqlArray only = slice.only() == null ? null : SqlArray.of("uuid", slice.only());
        List<Object> args = new ArrayList<>(Arrays.asList(
                slice.startedBy(),
                SqlArray.of("integer", slice.organisations()),
                slice.after().organisation(),
                slice.after().id(),
                slice.to().organisation(),
                slice.to().id(),
                only,
                only));
        args.addAll(List.of(more));
        return args.toArray();
    }

    private static OrganisationRow lease(ResultSet row) throws SQLException {
        return new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class));
    }

    /** Without what its rent became after the first. */
    private static DueEscalation bare(ResultSet row, LocalDate until, IncreaseLaws laws) throws SQLException {
        LocalDate start = row.getObject("starts_on", LocalDate.class);
        DueEscalation.Lease lease = new DueEscalation.Lease(
                row.getString("code"),
                start,
                row.getObject("ends_on", LocalDate.class),
                row.getString("name"),
                row.getString("name_bn"));
        DueEscalation.Rule rule = new DueEscalation.Rule(
                new EscalationId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                course(row, start),
                row.getObject("next_on", LocalDate.class),
                row.getString("reason"),
                row.getString("override"));
        RentHistory first = new RentHistory(List.of(new RentStep(start, new Money(row.getBigDecimal("rent")))));
        IncreasePolicy policy = new IncreasePolicy(laws, EarlyIncrease.valueOf(row.getString("early_increase")));
        return new DueEscalation(lease(row), lease, rule, first, policy, until);
    }

    private static EscalationCourse course(ResultSet row, LocalDate start) throws SQLException {
        return EscalationCourse.of(
                start,
                row.getObject("first_on", LocalDate.class),
                row.getInt("every_months"),
                Escalation.of(
                        EscalationMode.valueOf(row.getString("mode")),
                        row.getBigDecimal("value"),
                        row.getBoolean("compounding"),
                        row.getBigDecimal("round_to")));
    }
}
