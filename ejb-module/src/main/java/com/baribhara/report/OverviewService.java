package com.baribhara.report;

import com.baribhara.report.internal.OverviewRepository;
import com.baribhara.report.model.LeaseOverview;
import com.baribhara.report.model.PropertyOverview;
import com.baribhara.report.model.TenantOverview;
import com.baribhara.report.model.UnitOverview;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** The lists of the office: two statements a page, whatever its size, and one for its totals. */
@Stateless
@RolesAllowed(Permissions.OFFICE_USE)
public class OverviewService {
    private final OverviewRepository overviews;

    protected OverviewService() {
        this(null);
    }

    @Inject
    public OverviewService(OverviewRepository overviews) {
        this.overviews = overviews;
    }

    /** Sorted by {@code code} (usual), {@code name} or {@code area}. */
    @RolesAllowed(Permissions.PROPERTY_READ)
    public Page<PropertyLine> properties(PropertyLines lines, PageRequest page) {
        return overviews.properties(lines).page(page).map(PropertyOverview::line);
    }

    @RolesAllowed(Permissions.PROPERTY_READ)
    public PropertyLine property(UUID id) {
        return overviews.property(id).map(PropertyOverview::line).orElseThrow(() -> new NotFound("property", id));
    }

    /** Sorted by {@code property} (usual) or {@code code}; with the rents a month of all that are let. */
    @RolesAllowed(Permissions.PROPERTY_READ)
    public Page<UnitLine> units(UnitLines lines, PageRequest page) {
        return overviews.units(lines).page(page, "e.rent").map(UnitOverview::line);
    }

    @RolesAllowed(Permissions.PROPERTY_READ)
    public UnitLine unit(UUID id) {
        return overviews.unit(id).map(UnitOverview::line).orElseThrow(() -> new NotFound("unit", id));
    }

    /** Sorted by {@code name} (usual) or {@code code}. */
    @RolesAllowed(Permissions.TENANT_READ)
    public Page<TenantLine> tenants(TenantLines lines, PageRequest page) {
        return overviews.tenants(lines).page(page).map(TenantOverview::line);
    }

    @RolesAllowed(Permissions.TENANT_READ)
    public TenantLine tenant(UUID id) {
        return overviews.tenant(id).map(TenantOverview::line).orElseThrow(() -> new NotFound("tenant", id));
    }

    /** Sorted by {@code code} (usual), {@code start}, {@code end}, {@code rent} or {@code tenant}; with the rents a month of all. */
    @RolesAllowed(Permissions.LEASE_READ)
    public Page<LeaseLine> leases(LeaseLines lines, PageRequest page) {
        return overviews.leases(lines).page(page, "e.rent").map(LeaseOverview::line);
    }

    @RolesAllowed(Permissions.LEASE_READ)
    public LeaseLine lease(UUID id) {
        return overviews.lease(id).map(LeaseOverview::line).orElseThrow(() -> new NotFound("lease", id));
    }

    /** How many units there are, and how many of them the list of vacant ones shows. */
    public OfficeFigures figures() {
        return overviews.figures();
    }

    /** The districts in which there are properties, in their order. */
    public List<String> districts() {
        return overviews.districts();
    }
}
