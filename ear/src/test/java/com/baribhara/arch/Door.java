package com.baribhara.arch;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Rights;
import com.baribhara.shared.security.Rights.Right;
import java.util.Set;
import java.util.TreeSet;

/**
 * A way into the product from outside: a call of the API, or a page.
 *
 * @param name {@code GET /leases/{id}} or {@code /tenant/lease.xhtml}
 * @param permissions of which one is enough; none when it is open to everybody
 */
record Door(String name, Set<String> permissions) implements Comparable<Door> {
    static final String OPEN = "open";

    static Door openToEverybody(String name) {
        return new Door(name, Set.of());
    }

    static Door ofWhoeverIsSignedIn(String name) {
        return new Door(name, Set.of(Permissions.SELF));
    }

    /** In the order of the table. */
    String wants() {
        return permissions.isEmpty() ? OPEN : String.join(", ", new TreeSet<>(permissions));
    }

    boolean opensFor(String role) {
        return permissions.isEmpty()
                || Rights.all().stream()
                        .filter(right -> permissions.contains(right.permission()))
                        .map(Right::roles)
                        .anyMatch(roles -> roles.contains(role));
    }

    /** By address first, so that what concerns one thing stands together. */
    @Override
    public int compareTo(Door other) {
        return sortable().compareTo(other.sortable());
    }

    private String sortable() {
        String[] parts = name.split(" ");
        return parts.length == 1 ? name : parts[1] + " " + parts[0];
    }
}
