package com.baribhara.shared.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of who may what: {@code rights.txt} beside this class. */
public final class Rights {
    private static final String TABLE = "rights.txt";
    private static final String HAS = "x";
    private static final String LIMITED = "(limited)";
    private static final String NONE = "-";
    private static final int FIRST_ROLE = 2;
    private static final Map<String, Right> TABLE_OF_ALL = read();

    /**
     * One line of the table.
     *
     * @param needs what whoever has this permission has too
     * @param roles the standard roles that have it
     */
    public record Right(String permission, Set<String> needs, Set<String> roles) {}

    private Rights() {}

    /** In the order of the table. */
    public static Collection<Right> all() {
        return TABLE_OF_ALL.values();
    }

    /** What a standard role may do; nothing when there is no such role. */
    public static Set<String> of(String role) {
        return all().stream()
                .filter(right -> right.roles().contains(role))
                .map(Right::permission)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What an organisation's own roles may be made of: all that its owner has. */
    public static Set<String> grantable() {
        Set<String> owners = of(Roles.OWNER);
        owners.remove(Permissions.SELF);
        return owners;
    }

    /** What is left to an account that sees only some of the buildings: nothing that shows or changes what concerns all of them. */
    public static Set<String> ofTheLimited() {
        return of(LIMITED);
    }

    /** These and all they need, and what everybody has. Names that the table doesn't know are left out. */
    public static Set<String> with(Collection<String> permissions) {
        Set<String> found = new LinkedHashSet<>(Set.of(Permissions.SELF));
        permissions.forEach(permission -> add(permission, found));
        return found;
    }

    private static void add(String permission, Set<String> found) {
        Right right = TABLE_OF_ALL.get(permission);
        if (right != null && found.add(permission)) {
            right.needs().forEach(needed -> add(needed, found));
        }
    }

    private static Map<String, Right> read() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Rights.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            List<String[]> rows = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .toList();
            Map<String, Right> rights = new LinkedHashMap<>();
            rows.stream()
                    .skip(1)
                    .map(row -> right(rows.get(0), row))
                    .forEach(right -> rights.put(right.permission(), right));
            return rights;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        }
    }

    private static Right right(String[] head, String[] row) {
        Set<String> roles = new LinkedHashSet<>();
        for (int column = FIRST_ROLE; column < head.length; column++) {
            if (row[column].equals(HAS)) {
                roles.add(head[column]);
            }
        }
        Set<String> needs = row[1].equals(NONE)
                ? Set.of()
                : Arrays.stream(row[1].split(",")).collect(Collectors.toCollection(LinkedHashSet::new));
        return new Right(row[0], needs, roles);
    }
}
