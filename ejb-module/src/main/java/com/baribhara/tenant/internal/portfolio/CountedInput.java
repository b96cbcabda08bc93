package com.baribhara.tenant.internal.portfolio;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what was read, and remembers the last bytes, where a zip keeps its directory's end. */
class CountedInput extends FilterInputStream {
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 65_535;

    private final byte[] last = new byte[END_RECORD + LONGEST_COMMENT];
    private long count;

    CountedInput(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    /** Reads to the end, then finds how many entries the zip says it has; -1 when it doesn't say, so when it was cut off. */
    int entriesAtEnd() throws IOException {
        byte[] buffer = new byte[8192];
        int read = read(buffer, 0, buffer.length);
        while (read >= 0) {
            read = read(buffer, 0, buffer.length);
        }
        for (long start = count - END_RECORD; start >= 0 && start >= count - last.length; start--) {
            if (at(start) == 'P' && at(start + 1) == 'K' && at(start + 2) == 5 && at(start + 3) == 6) {
                return at(start + 10) | at(start + 11) << 8;
            }
        }
        return -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = Math.max(0, read - last.length); i < read; i++) {
            last[(int) ((count + i) % last.length)] = buffer[offset + i];
        }
        count += Math.max(read, 0);
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    private int at(long position) {
        return last[(int) (position % last.length)] & 0xFF;
    }
}
