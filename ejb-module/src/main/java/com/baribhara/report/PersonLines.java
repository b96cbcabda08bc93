package com.baribhara.report;

import com.baribhara.shared.security.Roles;
import java.util.List;

/**
 * Which people to list; null says nothing.
 *
 * @param find the beginnings of words of the name, in either language; of the e-mail address; of the mobile number
 * @param role only those who hold it
 * @param state only those in it
 */
public record PersonLines(String find, String role, String state) {
    /** What people can be asked for as. */
    public static final List<String> ROLES =
            List.of(Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER, Roles.CUSTOM, Roles.TENANT);

    public static final List<String> STATES = List.of("ACTIVE", "DISABLED", "NO_ACCOUNT");

    /** As what alone they can be found; null for all. Whoever asks for a role in the office does not go through the tenants. */
    public PersonLine.Kind kind() {
        if (role == null) {
            return null;
        }
        return role.equals(Roles.TENANT) ? PersonLine.Kind.TENANT : PersonLine.Kind.STAFF;
    }
}
