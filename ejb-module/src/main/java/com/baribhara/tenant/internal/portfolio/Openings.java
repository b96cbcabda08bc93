package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.Money;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.DatabaseFailed;
import com.baribhara.shared.sql.OneConnection;
import com.baribhara.tenant.LeaseBooks;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseOpening;
import com.baribhara.tenant.internal.LeaseOpeningRows;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What imported leases brought with them: each part is taken and booked once, by whichever import tells it first. */
class Openings {
    private static final int LEASES_AT_ONCE = 5_000;
    private static final String ACTOR = "portfolio-import";

    // an empty cell says nothing and keeps what is there; nought says that there is nothing
    private static final String KEEP = """
            update staged_lease s set
                opening_balance = case when o.balance is null then nullif(s.opening_balance, 0) else coalesce(s.opening_balance, o.balance) end,
                deposit_held = case when o.deposit is null then nullif(s.deposit_held, 0) else coalesce(s.deposit_held, o.deposit) end,
                advance_held = case when o.advance is null then nullif(s.advance_held, 0) else coalesce(s.advance_held, o.advance) end,
                advance_monthly = coalesce(s.advance_monthly, o.advance_monthly)
            from staged_lease self left join lease_opening o on o.lease_id = self.id
            where self.row_no = s.row_no and s.good
                and (o.lease_id is not null or coalesce(s.opening_balance, s.deposit_held, s.advance_held) is not null)""";

    // the day before the first bill, yet no day to come
    private static final String FRESH = """
            select s.id, least(s.billed_from - 1, ?::date),
                case when o.balance is null then s.opening_balance end,
                case when o.deposit is null then s.deposit_held end,
                case when o.advance is null then s.advance_held end,
                case when o.advance is null then s.advance_monthly end
            from staged_lease s left join lease_opening o on o.lease_id = s.id
            where s.opening_balance is not null and o.balance is null
                or s.deposit_held is not null and o.deposit is null
                or s.advance_held is not null and o.advance is null
            order by s.row_no""";

    private final Connection connection;
    private final LeaseBooks books;

    Openings(Connection connection, LeaseBooks books) {
        this.connection = connection;
        this.books = books;
    }

    static void keep(Connection connection) throws SQLException {
        Sql.execute(connection, KEEP);
    }

    /**
     * After the leases are written.
     *
     * @param today what the import is dated
     */
    void take(LocalDate today) throws SQLException {
        List<LeaseOpening> fresh = new ArrayList<>();
        Sql.query(connection, FRESH, row -> fresh.add(opening(row)), today);
        try {
            for (int from = 0; from < fresh.size(); from += LEASES_AT_ONCE) {
                take(fresh.subList(from, Math.min(fresh.size(), from + LEASES_AT_ONCE)));
            }
        } catch (DatabaseFailed failed) {
            throw (SQLException) failed.getCause();
        }
    }

    private void take(List<LeaseOpening> openings) {
        Database database = new OneConnection(connection);
        new LeaseOpeningRows(database).take(openings);
        books.book(database, openings, ACTOR);
    }

    private static LeaseOpening opening(ResultSet row) throws SQLException {
        return new LeaseOpening(
                new LeaseId(row.getObject(1, UUID.class)),
                row.getObject(2, LocalDate.class),
                money(row.getBigDecimal(3)),
                money(row.getBigDecimal(4)),
                money(row.getBigDecimal(5)),
                money(row.getBigDecimal(6)),
                null);
    }

    private static Money money(BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }
}
