package com.baribhara.auth;

import java.util.List;
import java.util.UUID;

/**
 * Somebody of the office, and what they are there.
 *
 * @param roles standard ones
 * @param customRoles the organisation's own
 */
public record PersonRoles(UUID account, String name, String nameBn, List<String> roles, List<RoleId> customRoles) {}
