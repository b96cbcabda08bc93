package com.baribhara.auth.model;

import com.baribhara.shared.security.Roles;
import java.util.function.Predicate;

/**
 * Of whom a second factor is required.
 *
 * @param ofInstallation whether the installation wants it, of owners and administrators
 * @param ofOrganisation whether their organisation wants it, of its owners
 */
public record SecondFactorRule(boolean ofInstallation, boolean ofOrganisation) {

    /** @param has whether somebody holds a role */
    public boolean concerns(Predicate<String> has) {
        return has.test(Roles.OWNER) && (ofInstallation || ofOrganisation) || has.test(Roles.ADMIN) && ofInstallation;
    }
}
