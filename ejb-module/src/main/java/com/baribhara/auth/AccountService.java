package com.baribhara.auth;

import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** The caller's own account. */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.TENANT})
public class AccountService {
    public AccountView current() {
        throw new IllegalStateException("to come");
    }

    public void prefer(String locale, boolean banglaDigits) {
        throw new IllegalStateException("to come");
    }
}
