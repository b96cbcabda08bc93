package com.baribhara.property;

/**
 * What a file of readings came to.
 *
 * @param rows how many of its rows tell a reading; those without a value are passed over
 * @param added how many of them are new
 */
public record ReadingImport(int rows, int added) {

    /** How many were known before. */
    public int unchanged() {
        return rows - added;
    }
}
