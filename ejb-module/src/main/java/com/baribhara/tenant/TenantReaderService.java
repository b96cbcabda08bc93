package com.baribhara.tenant;

import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.TenantReaders;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where tenants are written to who have an account. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class TenantReaderService {
    private final TenantReaders readers;

    protected TenantReaderService() {
        this(null);
    }

    @Inject
    public TenantReaderService(TenantReaders readers) {
        this.readers = readers;
    }

    /** Of the organisation of this transaction; those without an account that is open, or without a contact, are left out. */
    public List<TenantReader> among(Collection<UUID> tenants) {
        return tenants.isEmpty() ? List.of() : readers.among(tenants);
    }
}
