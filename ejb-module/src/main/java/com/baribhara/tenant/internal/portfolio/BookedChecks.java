package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.OneConnection;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.LeaseBooks;
import com.baribhara.tenant.LeaseId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a file may not change because it stands in the books: the same terms of a billed lease that may not be changed on its page, and
 * what was held of one that is settled.
 */
class BookedChecks {
    private static final int LEASES_AT_ONCE = 5_000;

    private static final String CHANGED = "select id from staged_lease where good and known and changed";

    private static final String OPENED = "select id from staged_lease where good and known and changed"
            + " and coalesce(opening_balance, deposit_held, advance_held) is not null";

    private static final String BILLED = """
            select s.row_no, s.code, b.until::text from staged_lease s
            join staged_billed b on b.id = s.id
            join lease l on l.id = s.id join unit u on u.id = l.unit_id join property p on p.id = u.property_id
            join tenant n on n.id = l.tenant_id
            """;

    /** By column of the file, when it is said otherwise than agreed. */
    private static final Map<String, String> FIXED = Map.of(
            "unit", "(s.property, s.unit) <> (p.code, u.code)",
            "tenant", "s.tenant <> n.code",
            "starts_on", "s.starts_on <> l.starts_on",
            "billed_from", "s.billed_from <> l.billed_from",
            "rent", "s.rent <> l.rent",
            "proration", "s.proration <> l.proration",
            "use", "s.\"use\" <> l.\"use\"",
            "vat_mode", "s.vat_mode <> l.vat_mode");

    private final Connection connection;
    private final StagedChecks checks;
    private final LeaseBooks books;

    BookedChecks(Connection connection, StagedChecks checks, LeaseBooks books) {
        this.connection = connection;
        this.checks = checks;
        this.books = books;
    }

    void all() throws SQLException {
        Sql.execute(connection, "create temp table staged_billed (id uuid, until date) on commit drop");
        Sql.execute(connection, "create temp table staged_settled (id uuid) on commit drop");
        Database database = new OneConnection(connection);
        for (List<LeaseId> leases : staged(CHANGED)) {
            Map<LeaseId, LocalDate> until = books.billedUntil(database, leases);
            database.insert(
                    "staged_billed",
                    "id, until",
                    SqlArray.of("uuid", until.keySet()),
                    SqlArray.of("date", until.values()));
        }
        for (List<LeaseId> leases : staged(OPENED)) {
            database.insert("staged_settled", "id", SqlArray.of("uuid", books.settled(database, leases)));
        }
        billed();
        settled("opening_balance", "balance");
        settled("deposit_held", "deposit");
        settled("advance_held", "advance");
    }

    private void billed() throws SQLException {
        Sql.execute(connection, "analyze staged_billed");
        for (Map.Entry<String, String> fixed : FIXED.entrySet()) {
            checks.check(
                    CsvFile.LEASES,
                    fixed.getKey(),
                    "lease.billed-so",
                    "select row_no, null, null from (" + BILLED + " where " + fixed.getValue() + ") f");
        }
        checks.check(
                CsvFile.LEASES,
                "ends_on",
                "lease.billed-until",
                "select row_no, until, null from (" + BILLED
                        + " where s.ends_on is distinct from l.ends_on and s.ends_on < b.until) f");
    }

    private void settled(String column, String part) throws SQLException {
        checks.check(
                CsvFile.LEASES,
                column,
                "deposit.settled",
                "select s.row_no, s.code, null from staged_lease s join staged_settled t on t.id = s.id"
                        + " left join lease_opening o on o.lease_id = s.id where s." + column + " is not null and o."
                        + part
                        + " is null");
    }

    private List<List<LeaseId>> staged(String sql) throws SQLException {
        List<List<LeaseId>> all = new ArrayList<>();
        Sql.query(connection, sql, row -> {
            if (all.isEmpty() || all.get(all.size() - 1).size() == LEASES_AT_ONCE) {
                all.add(new ArrayList<>());
            }
            all.get(all.size() - 1).add(new LeaseId(row.getObject(1, UUID.class)));
        });
        return all;
    }
}
