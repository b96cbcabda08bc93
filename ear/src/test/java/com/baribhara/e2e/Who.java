package com.baribhara.e2e;

/** Who looks at a page. */
enum Who {
    NOBODY(""),
    /** The owner of a portfolio with everything in it. */
    LANDLORD("OWNER"),
    /** The owner of a company that has nothing yet. */
    NEWCOMER("OWNER"),
    /** May read about the landlord's money and change nothing. */
    ACCOUNTANT("ACCOUNTANT"),
    /** Has an account with the landlord's company, but no business in its office. */
    TENANT("TENANT"),
    /** Of an office whose owners must have a second factor: a manager, who may have one. */
    SECURED("MANAGER"),
    /** Another one there, who sets it up. */
    NEWLY_SECURED("ACCOUNTANT"),
    /** Its owner, who has none yet. */
    ENROLLING("OWNER"),
    /** Runs the installation; belongs to no landlord. */
    ADMIN("ADMIN");

    private final String role;

    Who(String role) {
        this.role = role;
    }

    String role() {
        return role;
    }
}
