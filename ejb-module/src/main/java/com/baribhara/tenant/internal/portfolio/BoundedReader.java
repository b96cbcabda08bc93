package com.baribhara.tenant.internal.portfolio;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a row that never ends: a forgotten closing quote makes the whole rest of a file one cell. */
class BoundedReader extends FilterReader {
    static final int MOST_CHARACTERS_IN_A_ROW = 256 * 1024;

    private int sinceRow;

    BoundedReader(Reader in) {
        super(in);
    }

    /** A row has come out of what was read so far. */
    void newRow() {
        sinceRow = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(read);
        return read;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    private void count(int read) throws RowTooLong {
        sinceRow += Math.max(read, 0);
        if (sinceRow > MOST_CHARACTERS_IN_A_ROW) {
            throw new RowTooLong();
        }
    }

    static class RowTooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
