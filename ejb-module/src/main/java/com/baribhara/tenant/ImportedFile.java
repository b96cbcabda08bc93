package com.baribhara.tenant;

/**
 * What one file of a portfolio did.
 *
 * @param file its name in the zip
 * @param rows its rows, the header not counted
 * @param added rows whose code was new
 * @param changed rows that said something else than what was known
 */
public record ImportedFile(String file, int rows, int added, int changed) {

    /** Rows that said what was known already. */
    public int unchanged() {
        return rows - added - changed;
    }
}
