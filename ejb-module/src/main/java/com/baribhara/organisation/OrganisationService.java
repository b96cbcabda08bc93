package com.baribhara.organisation;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** The caller's organisation. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT, Roles.SYSTEM})
public class OrganisationService {
    public OrganisationView current() {
        throw new IllegalStateException("to come");
    }
}
