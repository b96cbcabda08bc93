package com.baribhara.tenant.internal.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An upload read back from its parts, one at a time. */
class UploadParts extends InputStream {
    private final Connection connection;
    private final UUID upload;
    private byte[] part = new byte[0];
    private int position;
    private int next;

    UploadParts(Connection connection, UUID upload) {
        this.connection = connection;
        this.upload = upload;
    }

    @Override
    public int read() throws IOException {
        return more() ? part[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (!more()) {
            return -1;
        }
        int copied = Math.min(length, part.length - position);
        System.arraycopy(part, position, buffer, offset, copied);
        position += copied;
        return copied;
    }

    private boolean more() throws IOException {
        if (position == part.length && next >= 0) {
            part = new byte[0];
            position = 0;
            try {
                Sql.query(
                        connection,
                        "select bytes from portfolio_import_part where import_id = ? and part_no = ?",
                        row -> part = row.getBytes(1),
                        upload,
                        next);
            } catch (SQLException failed) {
                throw new IOException(failed);
            }
            next = part.length == 0 ? -1 : next + 1;
        }
        return position < part.length;
    }
}
