package com.baribhara.tenant.internal;

import com.baribhara.property.UnitFacts;
import com.baribhara.property.UnitId;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Charge;
import com.baribhara.tenant.BillableLease.Term;
import com.baribhara.tenant.BillableLease.VatTerms;
import com.baribhara.tenant.BillableLease.Wording;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseSlice;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.OrganisationLease;
import com.baribhara.tenant.OrganisationLease.Recheck;
import com.baribhara.tenant.ProrationPolicy;
import com.baribhara.tenant.RentStep;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.VatMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class LeaseBillingQuery {

    private static final String IN_SLICE = """
             l.organisation_id = any (?) and (l.organisation_id, l.id) > (?, ?) and (l.organisation_id, l.id) <= (?, ?)
                and l.starts_on <= ? and l.status in ('ACTIVE', 'TERMINATED')
                and (?::uuid[] is null or l.id = any (?::uuid[]))
            """;

    private static final String LEASES = """
            select l.organisation_id, l.id, l.unit_id, l.tenant_id, l.code, l.starts_on, l.ends_on, l.billed_from, l.rent,
                   l.due_day, l.proration, l."use", l.vat_mode, l.vat_exemption, t.name, t.name_bn, r.since, r.changes
            from lease l
            join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id
            left join lease_recheck r on r.organisation_id = l.organisation_id and r.lease_id = l.id
            where %s
            order by l.organisation_id, l.id
            limit ?
            """.formatted(IN_SLICE);

    // the order of the charges is that of the invoice lines, so it must not change from run to run
    private static final String CHARGES = """
            select c.organisation_id, c.lease_id, c.kind, c.basis, c.amount, c.prorated, c.starts_on, c.ends_on
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id),
            lateral (select * from lease_charge c
                     where c.organisation_id = w.organisation_id and c.lease_id = w.lease_id offset 0) c
            order by c.organisation_id, c.lease_id, c.code
            """;

    private static final String RENTS = """
            select r.organisation_id, r.lease_id, r.effective_from, r.rent
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id),
            lateral (select * from lease_rent r
                     where r.organisation_id = w.organisation_id and r.lease_id = w.lease_id offset 0) r
            order by r.organisation_id, r.lease_id, r.effective_from
            """;

    // a lease that was changed meanwhile stays marked
    private static final String CHECKED = """
            delete from lease_recheck r
            using unnest(?::integer[], ?::uuid[], ?::integer[]) as c (organisation_id, id, changes)
            where r.organisation_id = c.organisation_id and r.lease_id = c.id and r.changes = c.changes
            """;

    private static final String COUNTS = """
            select l.organisation_id, count(*) from lease l
            where %s and (l.ends_on is null or l.ends_on >= ?)
            group by l.organisation_id
            """.formatted(IN_SLICE);

    private static final String BOUNDS = """
            select organisation_id, id
            from (select l.organisation_id, l.id, row_number() over w as n, count(*) over () as total
                  from lease l where %s window w as (order by l.organisation_id, l.id)) numbered
            where n < total and n * ?::bigint >= total and n * ?::bigint %% total < ?
            order by n
            """.formatted(IN_SLICE);

    private final BatchDatabase database;

    protected LeaseBillingQuery() {
        this(null);
    }

    @Inject
    public LeaseBillingQuery(BatchDatabase database) {
        this.database = database;
    }

    /** A lease without its charges and the facts of its unit, which come from other tables. */
    public record LeaseRow(OrganisationRow row, OrganisationRow unit, BillableLease bare, Optional<Recheck> recheck) {

        public OrganisationLease lease(List<RentStep> rents, List<Charge> charges, UnitFacts facts) {
            Wording names = bare.wording();
            return new OrganisationLease(
                    row.organisation(),
                    new BillableLease(
                            bare.lease(),
                            bare.tenant(),
                            bare.unit(),
                            bare.code(),
                            bare.term(),
                            bare.rent(),
                            rents,
                            bare.dueDay(),
                            bare.proration(),
                            bare.vat(),
                            facts.areaSft(),
                            charges,
                            new Wording(names.billTo(), names.billToBn(), facts.premises(), facts.premisesBn())),
                    recheck);
        }
    }

    public List<LeaseRow> leases(LeaseSlice slice, int limit) {
        return database.query(
                LEASES,
                LeaseBillingQuery::lease,
                SqlArray.of("integer", slice.organisations()),
                slice.after().organisation(),
                slice.after().id(),
                slice.to().organisation(),
                slice.to().id(),
                slice.startedBy(),
                array(slice.only()),
                array(slice.only()),
                limit);
    }

    private static SqlArray array(List<UUID> only) {
        return only == null ? null : SqlArray.of("uuid", only);
    }

    /** How many leases each organisation has in the slice that have not ended before. */
    public Map<Integer, Integer> counts(LeaseSlice slice, LocalDate notEndedBefore) {
        Map<Integer, Integer> counts = new HashMap<>();
        database.query(
                COUNTS,
                row -> counts.put(row.getInt(1), row.getInt(2)),
                SqlArray.of("integer", slice.organisations()),
                slice.after().organisation(),
                slice.after().id(),
                slice.to().organisation(),
                slice.to().id(),
                slice.startedBy(),
                array(slice.only()),
                array(slice.only()),
                notEndedBefore);
        return counts;
    }

    /**
     * Asked lease by lease (which {@code offset 0} holds the planner to) and not from the first to the last: a plan that is kept for all
     * values takes any index that begins with the organisation for such a range, and reads every charge of a large landlord for each
     * thousand of his leases.
     */
    public Map<OrganisationRow, List<Charge>> charges(List<OrganisationRow> leases) {
        Map<OrganisationRow, List<Charge>> charges = new HashMap<>();
        database.query(
                CHARGES,
                row -> charges.computeIfAbsent(
                                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                                lease -> new ArrayList<>(4))
                        .add(charge(row)),
                SqlArray.of("integer", leases, OrganisationRow::organisation),
                SqlArray.of("uuid", leases, OrganisationRow::id));
        return charges;
    }

    /** What rents became later, oldest first. */
    public Map<OrganisationRow, List<RentStep>> rents(List<OrganisationRow> leases) {
        Map<OrganisationRow, List<RentStep>> rents = new HashMap<>();
        database.query(
                RENTS,
                row -> rents.computeIfAbsent(
                                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                                lease -> new ArrayList<>(2))
                        .add(new RentStep(row.getObject(3, LocalDate.class), new Money(row.getBigDecimal(4)))),
                SqlArray.of("integer", leases, OrganisationRow::organisation),
                SqlArray.of("uuid", leases, OrganisationRow::id));
        return rents;
    }

    public void checked(List<OrganisationLease> leases) {
        database.update(
                CHECKED,
                SqlArray.of("integer", leases, OrganisationLease::organisation),
                SqlArray.of("uuid", leases, lease -> lease.row().id()),
                SqlArray.of(
                        "integer",
                        leases,
                        lease -> lease.recheck().orElseThrow().changes()));
    }

    public List<OrganisationRow> bounds(LeaseSlice slice, int parts) {
        return database.query(
                BOUNDS,
                row -> new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                SqlArray.of("integer", slice.organisations()),
                slice.after().organisation(),
                slice.after().id(),
                slice.to().organisation(),
                slice.to().id(),
                slice.startedBy(),
                array(slice.only()),
                array(slice.only()),
                parts,
                parts,
                parts);
    }

    private static LeaseRow lease(ResultSet row) throws SQLException {
        int organisation = row.getInt(1);
        UUID id = row.getObject(2, UUID.class);
        UUID unit = row.getObject(3, UUID.class);
        BillableLease bare = new BillableLease(
                new LeaseId(id),
                new TenantId(row.getObject(4, UUID.class)),
                new UnitId(unit),
                row.getString(5),
                new Term(
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getObject(8, LocalDate.class)),
                new Money(row.getBigDecimal(9)),
                List.of(),
                row.getInt(10),
                ProrationPolicy.valueOf(row.getString(11)),
                new VatTerms(
                        LeaseUse.valueOf(row.getString(12)), VatMode.valueOf(row.getString(13)), row.getString(14)),
                null,
                List.of(),
                new Wording(row.getString(15), row.getString(16), null, null));
        LocalDate since = row.getObject(17, LocalDate.class);
        Optional<Recheck> recheck = since == null ? Optional.empty() : Optional.of(new Recheck(since, row.getInt(18)));
        return new LeaseRow(
                new OrganisationRow(organisation, id), new OrganisationRow(organisation, unit), bare, recheck);
    }

    private static Charge charge(ResultSet row) throws SQLException {
        return new Charge(
                ChargeKind.valueOf(row.getString(3)),
                ChargeBasis.valueOf(row.getString(4)),
                row.getBigDecimal(5),
                row.getBoolean(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class));
    }
}
