package com.baribhara.property;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Buildings of the caller's organisation. */
@Stateless
@RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.SYSTEM})
public class PropertyService {
    public Page<PropertyView> list(PropertyFilter filter, PageRequest page) {
        throw new IllegalStateException("to come");
    }

    public PropertyView get(PropertyId id) {
        throw new IllegalStateException("to come");
    }

    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.SYSTEM})
    public PropertyId create(CreateProperty command) {
        throw new IllegalStateException("to come");
    }
}
