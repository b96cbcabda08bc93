package com.baribhara.tenant;

import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.internal.LeaseRepository;
import com.baribhara.tenant.model.Lease;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the signed-in tenant rents or has rented. Drafts are not shown: nothing has been agreed yet. */
@Stateless
@RolesAllowed(Permissions.TENANCY_OWN)
public class OwnLeaseService {
    private final LeaseRepository leases;
    private final TenantService tenants;

    protected OwnLeaseService() {
        this(null, null);
    }

    @Inject
    public OwnLeaseService(LeaseRepository leases, TenantService tenants) {
        this.leases = leases;
        this.tenants = tenants;
    }

    /** Nothing when no tenant is linked to the account. Sorted like all leases. @param status null for all */
    public Page<LeaseView> list(LeaseStatus status, PageRequest page) {
        TenantId reader = tenants.forCurrentAccount().orElse(TenantId.NOBODY);
        return leases.ofTenant(reader, status, page).map(Lease::view);
    }

    /** @throws NotFound also when it is another tenant's */
    public LeaseView get(LeaseId id) {
        return tenants.forCurrentAccount()
                .flatMap(tenant -> leases.find(id)
                        .map(Lease::view)
                        .filter(lease -> lease.tenant().equals(tenant) && lease.status() != LeaseStatus.DRAFT))
                .orElseThrow(() -> new NotFound("lease", id));
    }
}
