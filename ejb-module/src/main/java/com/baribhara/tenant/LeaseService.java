package com.baribhara.tenant;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.Map;

/** Leases of the caller's organisation. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.SYSTEM})
public class LeaseService {
    public Page<LeaseView> list(LeaseFilter filter, PageRequest page) {
        throw new IllegalStateException("to come");
    }

    public LeaseView get(LeaseId id) {
        throw new IllegalStateException("to come");
    }

    public Map<LeaseId, String> codesOf(Collection<LeaseId> ids) {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
    public LeaseId create(CreateLease command) {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
    public void activate(LeaseId id) {
        throw new IllegalStateException("to come");
    }
}
