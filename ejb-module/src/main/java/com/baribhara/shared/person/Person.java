package com.baribhara.shared.person;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person as an organisation knows them.
 *
 * @param account with which they sign in, if they do
 * @param contacts where they are reached: e-mail addresses and numbers, as they are kept
 * @param names in either language
 */
public record Person(UUID tenant, Optional<UUID> account, Set<String> contacts, Set<String> names) {
    /** Records end in logs. */
    @Override
    public String toString() {
        return "Person[" + tenant + "]";
    }
}
