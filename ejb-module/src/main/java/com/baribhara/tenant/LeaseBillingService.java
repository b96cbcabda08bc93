package com.baribhara.tenant;

import com.baribhara.property.UnitFacts;
import com.baribhara.property.UnitFactsService;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.LeaseBillingQuery;
import com.baribhara.tenant.internal.LeaseBillingQuery.LeaseRow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Leases of many organisations at once, for the monthly run: a page of them in four statements, whatever its size. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LeaseBillingService {
    private static final UnitFacts UNKNOWN_UNIT = new UnitFacts(null, "", null);

    private final LeaseBillingQuery query;
    private final UnitFactsService units;

    protected LeaseBillingService() {
        this(null, null);
    }

    @Inject
    public LeaseBillingService(LeaseBillingQuery query, UnitFactsService units) {
        this.query = query;
        this.units = units;
    }

    /** The next leases of the slice, at most {@code limit}, in order. */
    public List<OrganisationLease> page(LeaseSlice slice, int limit) {
        List<LeaseRow> rows = query.leases(slice, limit);
        if (rows.isEmpty()) {
            return List.of();
        }
        List<OrganisationRow> leases = rows.stream().map(LeaseRow::row).toList();
        Map<OrganisationRow, List<BillableLease.Charge>> charges = query.charges(leases);
        Map<OrganisationRow, List<RentStep>> rents = query.rents(leases);
        Map<OrganisationRow, UnitFacts> facts =
                units.of(rows.stream().map(LeaseRow::unit).distinct().toList());
        return rows.stream()
                .map(row -> row.lease(
                        rents.getOrDefault(row.row(), List.of()),
                        charges.getOrDefault(row.row(), List.of()),
                        facts.getOrDefault(row.unit(), UNKNOWN_UNIT)))
                .toList();
    }

    /** Their bills agree with their terms, as these were when they were read. */
    public void checked(List<OrganisationLease> leases) {
        if (!leases.isEmpty()) {
            query.checked(leases);
        }
    }

    /** How many leases of the slice each organisation has, those that ended before this day left out. */
    public Map<Integer, Integer> counts(LeaseSlice slice, LocalDate notEndedBefore) {
        return query.counts(slice, notEndedBefore);
    }

    /** Where to cut the slice so that it falls into parts of about the same size; one bound fewer than parts, or none. */
    public List<OrganisationRow> bounds(LeaseSlice slice, int parts) {
        return query.bounds(slice, parts);
    }
}
