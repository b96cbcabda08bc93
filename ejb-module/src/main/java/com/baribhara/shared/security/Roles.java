package com.baribhara.shared.security;

import java.util.List;

/** The roles, as {@code @RolesAllowed} wants them: constants. */
public final class Roles {
    /** Runs the installation; belongs to no landlord. */
    public static final String ADMIN = "ADMIN";

    public static final String OWNER = "OWNER";
    public static final String MANAGER = "MANAGER";
    public static final String ACCOUNTANT = "ACCOUNTANT";
    public static final String CARETAKER = "CARETAKER";
    public static final String TENANT = "TENANT";

    /** Timers, jobs and listeners; no account can hold it. */
    public static final String SYSTEM = "SYSTEM";

    /** What an account can hold. */
    public static final List<String> OF_ACCOUNTS = List.of(ADMIN, OWNER, MANAGER, ACCOUNTANT, CARETAKER, TENANT);

    private Roles() {}
}
