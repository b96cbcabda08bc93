package com.baribhara.shared.security;

import java.util.List;

/** The roles that every organisation has. What they may do stands in the table of {@link Rights}; only the system is let by its role. */
public final class Roles {
    /** Runs the installation; belongs to no landlord. */
    public static final String ADMIN = "ADMIN";

    public static final String OWNER = "OWNER";
    public static final String MANAGER = "MANAGER";
    public static final String ACCOUNTANT = "ACCOUNTANT";
    public static final String CARETAKER = "CARETAKER";
    public static final String TENANT = "TENANT";

    /** Works in an office as what the organisation itself has made up; lets do nothing by itself. */
    public static final String CUSTOM = "CUSTOM";

    /** Must set up a second factor before anything else: a token that says so lets do nothing but that. No account holds it. */
    public static final String ENROLLING = "ENROLLING";

    /** Timers, jobs and listeners; no account can hold it. */
    public static final String SYSTEM = "SYSTEM";

    /** What works in an office. */
    public static final List<String> OF_STAFF = List.of(OWNER, MANAGER, ACCOUNTANT, CARETAKER);

    /** What an account can hold, save what an organisation makes up. */
    public static final List<String> OF_ACCOUNTS = List.of(ADMIN, OWNER, MANAGER, ACCOUNTANT, CARETAKER, TENANT);

    private Roles() {}
}
