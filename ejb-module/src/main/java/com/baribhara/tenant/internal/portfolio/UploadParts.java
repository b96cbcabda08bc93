package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.secrecy.SealedColumn;
import com.baribhara.shared.secrecy.Seals;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** An upload read back from its parts, one at a time; those of an older version were not sealed. */
class UploadParts extends InputStream {
    static final SealedColumn SEALED = new SealedColumn("portfolio_import_part", "bytes");

    private final Connection connection;
    private final UUID upload;
    private final Seals seals;
    private byte[] part = new byte[0];
    private int position;
    private int next;

    UploadParts(Connection connection, UUID upload, Seals seals) {
        this.connection = connection;
        this.upload = upload;
        this.seals = seals;
    }

    /** Parts can't change places either. */
    static UUID bound(UUID upload, int part) {
        return new UUID(upload.getMostSignificantBits(), upload.getLeastSignificantBits() + part);
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
                        "select bytes, sealed from portfolio_import_part where import_id = ? and part_no = ?",
                        row -> part = row.getBoolean(2)
                                ? seals.openBytes(SEALED, bound(upload, next), row.getBytes(1))
                                : row.getBytes(1),
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
