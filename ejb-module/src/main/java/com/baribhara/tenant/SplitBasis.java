package com.baribhara.tenant;

/** By what a bill of a building is split among its units. */
public enum SplitBasis {
    /** Square feet. */
    AREA,
    /** Every unit the same. */
    EQUAL,
    /** How many live there. */
    PERSONS,
    /** Shares that were agreed. */
    FIXED;

    /** Whether somebody must say how much each unit has. */
    public boolean told() {
        return this == PERSONS || this == FIXED;
    }
}
