package com.baribhara.user;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** The signed-in person. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT})
public class ProfileService {
    public Profile me() {
        throw new IllegalStateException("to come");
    }

    public void prefer(String locale, boolean banglaDigits) {
        throw new IllegalStateException("to come");
    }
}
