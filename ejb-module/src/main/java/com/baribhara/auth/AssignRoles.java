package com.baribhara.auth;

import java.util.List;

/**
 * What somebody is to be in the office from now on, instead of what they were.
 *
 * @param roles standard ones: owner, manager, accountant, caretaker
 * @param customRoles the organisation's own
 */
public record AssignRoles(List<String> roles, List<RoleId> customRoles) {
    public AssignRoles {
        roles = roles == null ? List.of() : List.copyOf(roles);
        customRoles = customRoles == null ? List.of() : List.copyOf(customRoles);
    }
}
