package com.baribhara.shared.persistence;

import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Actor;
import java.util.Optional;
import java.util.UUID;

/**
 * For whom a session works: Hibernate's tenant identifier, which it wants as text.
 *
 * @param organisation null when none is known; then no row of any organisation can be seen
 * @param account null when the system acts by itself
 */
record ActingFor(UUID organisation, UUID account) {
    static final ActingFor NOBODY = new ActingFor(null, null);

    private static final String NONE = "-";
    private static final String SEPARATOR = "/";

    static ActingFor of(Optional<Actor> actor) {
        return actor.map(known -> new ActingFor(
                        Optional.ofNullable(known.organisation())
                                .map(OrganisationId::value)
                                .orElse(null),
                        known.account().orElse(null)))
                .orElse(NOBODY);
    }

    static ActingFor parse(String identifier) {
        String[] parts = identifier.split(SEPARATOR, 2);
        return new ActingFor(uuid(parts[0]), uuid(parts[1]));
    }

    private static UUID uuid(String text) {
        return text.equals(NONE) ? null : UUID.fromString(text);
    }

    /** The text that {@link #parse} takes. */
    String identifier() {
        return text(organisation) + SEPARATOR + text(account);
    }

    private static String text(UUID id) {
        return id == null ? NONE : id.toString();
    }
}
