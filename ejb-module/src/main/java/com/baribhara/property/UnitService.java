package com.baribhara.property;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Collection;
import java.util.Map;

/** Units of the caller's organisation. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.SYSTEM})
public class UnitService {
    public Page<UnitView> list(UnitFilter filter, PageRequest page) {
        throw new IllegalStateException("to come");
    }

    public UnitView get(UnitId id) {
        throw new IllegalStateException("to come");
    }

    public Map<UnitId, UnitView> byIds(Collection<UnitId> ids) {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
    public UnitId create(CreateUnit command) {
        throw new IllegalStateException("to come");
    }
}
