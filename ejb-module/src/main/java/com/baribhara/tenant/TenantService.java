package com.baribhara.tenant;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Tenants of the caller's organisation. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.SYSTEM})
public class TenantService {
    public Page<TenantView> list(TenantFilter filter, PageRequest page) {
        throw new IllegalStateException("to come");
    }

    public TenantView get(TenantId id) {
        throw new IllegalStateException("to come");
    }

    public Map<TenantId, TenantView> byIds(Collection<TenantId> ids) {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed(Roles.TENANT)
    public Optional<TenantId> forCurrentAccount() {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
    public TenantId create(CreateTenant command) {
        throw new IllegalStateException("to come");
    }
}
