package com.baribhara.tenant.internal.portfolio;

import com.baribhara.tenant.Nid;
import com.baribhara.tenant.model.TenantSeal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Numbers of identity cards on their way in: in the staged rows there is only their mark, which is compared, and the number sealed for the
 * id that the row was laid with. A row that turns out to be a known tenant is sealed again for that tenant.
 */
class NidCells {
    static final String COLUMN = "nid";
    private static final HexFormat HEX = HexFormat.of();
    private static final int ROWS_A_STATEMENT = 1_000;

    private final TenantSeal seal;

    NidCells(TenantSeal seal) {
        this.seal = seal;
    }

    /** How the mark of a cell is staged; null stays null. */
    String mark(String cell) {
        return cell == null ? null : "\\x" + HEX.formatHex(seal.mark(new Nid(cell)));
    }

    String sealed(UUID row, String cell) {
        return cell == null ? null : "\\x" + HEX.formatHex(seal.seal(row, new Nid(cell)));
    }

    /** For known tenants with another number than before. */
    void sealAgain(Connection connection) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        List<String> sealed = new ArrayList<>();
        Sql.query(
                connection,
                "select id, laid_id, nid_sealed from staged_tenant where known and changed and nid_sealed is not null and laid_id <> id",
                row -> {
                    UUID id = row.getObject(1, UUID.class);
                    Nid nid = seal.openNid(row.getObject(2, UUID.class), row.getBytes(3));
                    ids.add(id);
                    sealed.add(sealed(id, nid.value()));
                });
        for (int from = 0; from < ids.size(); from += ROWS_A_STATEMENT) {
            int to = Math.min(ids.size(), from + ROWS_A_STATEMENT);
            write(connection, ids.subList(from, to), sealed.subList(from, to));
        }
    }

    private static void write(Connection connection, List<UUID> ids, List<String> sealed) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("update staged_tenant s set nid_sealed = r.sealed::bytea, laid_id = s.id"
                        + " from unnest(?::uuid[], ?::text[]) as r (id, sealed) where s.id = r.id")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.setArray(2, connection.createArrayOf("text", sealed.toArray()));
            statement.executeUpdate();
        }
    }
}
