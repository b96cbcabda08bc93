package com.baribhara.report.internal;

import com.baribhara.report.LeaseLines;
import com.baribhara.report.OfficeFigures;
import com.baribhara.report.PropertyLines;
import com.baribhara.report.TenantLines;
import com.baribhara.report.UnitLines;
import com.baribhara.report.model.LeaseOverview;
import com.baribhara.report.model.OpenInvoice;
import com.baribhara.report.model.PropertyOverview;
import com.baribhara.report.model.TenantOverview;
import com.baribhara.report.model.UnitLet;
import com.baribhara.report.model.UnitOverview;
import com.baribhara.shared.paging.ListQuery;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class OverviewRepository {
    private static final String LET = "LET";
    private static final Listing<PropertyOverview> PROPERTIES = new Listing<>(
            PropertyOverview.class,
            "code",
            List.of(
                    SortKey.text("code", "e.code", PropertyOverview::code),
                    SortKey.text("name", "e.name", PropertyOverview::name),
                    SortKey.text("area", "e.area", PropertyOverview::area)),
            List.of(SortKey.id("id", "e.id", PropertyOverview::id)));
    private static final Listing<UnitOverview> UNITS = new Listing<>(
            UnitOverview.class,
            "property,code",
            List.of(
                    SortKey.text("property", "e.propertyCode", UnitOverview::propertyCode),
                    SortKey.text("code", "e.code", UnitOverview::code)),
            List.of(SortKey.id("id", "e.id", UnitOverview::id)));
    private static final Listing<TenantOverview> TENANTS = new Listing<>(
            TenantOverview.class,
            "name",
            List.of(
                    SortKey.text("name", "e.name", TenantOverview::name),
                    SortKey.text("code", "e.code", TenantOverview::code)),
            List.of(SortKey.id("id", "e.id", TenantOverview::id)));
    private static final Listing<UnitLet> COUNTED = new Listing<>(UnitLet.class, "", List.of(), List.of());
    private static final Listing<OpenInvoice> DEBTS = new Listing<>(OpenInvoice.class, "", List.of(), List.of());
    private static final Listing<LeaseOverview> LEASES = new Listing<>(
            LeaseOverview.class,
            "code",
            List.of(
                    SortKey.text("code", "e.code", LeaseOverview::code),
                    SortKey.day("start", "e.start", LeaseOverview::start),
                    SortKey.day("end", "e.lastDay", LeaseOverview::lastDay),
                    new SortKey<>("rent", "e.rent", LeaseOverview::rent, BigDecimal::new),
                    SortKey.text("tenant", "e.tenantName", LeaseOverview::tenantName)),
            List.of(SortKey.id("id", "e.id", LeaseOverview::id)));

    private final EntityManager em;

    protected OverviewRepository() {
        this(null);
    }

    @Inject
    public OverviewRepository(EntityManager em) {
        this.em = em;
    }

    public ListQuery<PropertyOverview> properties(PropertyLines lines) {
        return ByWords.narrow(PROPERTIES.in(em), lines.find(), ByWords.OF_PROPERTY)
                .where("e.district = :district", "district", lines.district());
    }

    public Optional<PropertyOverview> property(UUID id) {
        return Optional.ofNullable(em.find(PropertyOverview.class, id));
    }

    public ListQuery<UnitOverview> units(UnitLines lines) {
        ListQuery<UnitOverview> query = ByWords.narrow(
                        UNITS.in(em), lines.find(), ByWords.OF_UNIT, ByWords.UNIT_OF_PROPERTY, ByWords.UNIT_OF_TENANT)
                .where("e.property = :property", "property", lines.property())
                .where("e.kind = :kind", "kind", lines.kind());
        return inState(query, lines.state());
    }

    /** Says it by the lease, which the planner can count on; of the state, which is worked out, it knows nothing. */
    private static ListQuery<UnitOverview> inState(ListQuery<UnitOverview> query, String state) {
        if (state == null) {
            return query;
        }
        return LET.equals(state)
                ? query.where("e.lease is not null")
                : query.where("e.lease is null and e.state = :state", "state", state);
    }

    /** The units of all properties that {@link #properties} finds. */
    public ListQuery<UnitLet> unitsOf(PropertyLines lines) {
        return ByWords.narrowBy("e.property", COUNTED.in(em), lines.find(), ByWords.OF_PROPERTY)
                .where(
                        "e.property in (select p.id from PropertyOverview p where p.district = :district)",
                        "district",
                        lines.district());
    }

    public Optional<UnitOverview> unit(UUID id) {
        return Optional.ofNullable(em.find(UnitOverview.class, id));
    }

    public ListQuery<TenantOverview> tenants(TenantLines lines) {
        ListQuery<TenantOverview> query = ByWords.narrow(TENANTS.in(em), lines.find(), ByWords.OF_TENANT);
        return lines.owing() ? query.where("e.id in (select d.tenant from OpenInvoice d)") : query;
    }

    /** What all tenants that {@link #tenants} finds have still to pay, an invoice a row. */
    public ListQuery<OpenInvoice> debts(TenantLines lines) {
        return ByWords.narrowBy("e.tenant", DEBTS.in(em), lines.find(), ByWords.OF_TENANT);
    }

    public Optional<TenantOverview> tenant(UUID id) {
        return Optional.ofNullable(em.find(TenantOverview.class, id));
    }

    public ListQuery<LeaseOverview> leases(LeaseLines lines) {
        return ByWords.narrow(
                        LEASES.in(em), lines.find(), ByWords.OF_LEASE, ByWords.LEASE_OF_UNIT, ByWords.LEASE_OF_TENANT)
                .where("e.property = :property", "property", lines.property())
                .where("e.unit = :unit", "unit", lines.unit())
                .where("e.tenant = :tenant", "tenant", lines.tenant())
                .where("e.state = :state", "state", lines.state())
                .where("e.lastDay <= :until", "until", lines.lastDayUntil());
    }

    public Optional<LeaseOverview> lease(UUID id) {
        return Optional.ofNullable(em.find(LeaseOverview.class, id));
    }

    public OfficeFigures figures() {
        return em.createQuery(
                        "select new com.baribhara.report.OfficeFigures(count(*), count(case when e.state = 'VACANT' then 1 end))"
                                + " from UnitLet e",
                        OfficeFigures.class)
                .getSingleResult();
    }

    public List<String> districts() {
        return em.createQuery("select distinct e.district from PropertyOverview e order by e.district", String.class)
                .getResultList();
    }
}
