package com.baribhara.shared.security;

import com.baribhara.shared.OrganisationId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, and for which organisation.
 *
 * @param account empty when the system acts by itself
 * @param name the user name, or the name of the part of the system that acts
 * @param groups the roles and the permissions of the account in that organisation
 */
public record Actor(Optional<UUID> account, String name, OrganisationId organisation, Set<String> groups) {

    public static Actor system(String name, OrganisationId organisation) {
        return new Actor(Optional.empty(), name, organisation, Set.of(Roles.SYSTEM));
    }

    /**
     * Whether this is who was written down once. The account tells, since a user name can be changed; the name does where no account is known.
     *
     * @param itsAccount null where none was written down
     */
    public boolean same(UUID itsAccount, String itsName) {
        return itsAccount == null || account.isEmpty()
                ? name.equals(itsName)
                : account.get().equals(itsAccount);
    }

    /**
     * How the event log names whoever acts. The user name of a tenant is their address or number, which a log that is never changed could
     * not forget; their account stands beside it.
     */
    public String recorded() {
        boolean tenant = has(Roles.TENANT)
                && !has(Roles.CUSTOM)
                && Roles.OF_STAFF.stream().noneMatch(this::has);
        return tenant ? "tenant" : name;
    }

    /** @param group a permission or a role */
    public boolean has(String group) {
        return groups.contains(group);
    }
}
