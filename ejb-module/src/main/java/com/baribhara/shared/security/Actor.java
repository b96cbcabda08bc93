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
 */
public record Actor(Optional<UUID> account, String name, OrganisationId organisation, Set<String> roles) {

    public static Actor system(String name, OrganisationId organisation) {
        return new Actor(Optional.empty(), name, organisation, Set.of(Roles.SYSTEM));
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
