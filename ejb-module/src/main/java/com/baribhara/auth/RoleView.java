package com.baribhara.auth;

import java.util.List;

/**
 * A role that an organisation made itself.
 *
 * @param permissions by name, in the order of the alphabet
 * @param holders how many people have it
 */
public record RoleView(RoleId id, String name, String nameBn, List<String> permissions, long holders) {}
