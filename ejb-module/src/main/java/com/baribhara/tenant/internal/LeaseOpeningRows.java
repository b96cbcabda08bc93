package com.baribhara.tenant.internal;

import com.baribhara.shared.Money;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseOpening;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What leases brought with them, each part as it was told first. */
public final class LeaseOpeningRows {
    private static final String TAKE = """
            insert into lease_opening as o (lease_id, stood_on, balance, deposit, advance, advance_monthly)
            select * from unnest(?::uuid[], ?::date[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[])
            on conflict (organisation_id, lease_id) do update
                set balance = coalesce(o.balance, excluded.balance), deposit = coalesce(o.deposit, excluded.deposit),
                    advance = coalesce(o.advance, excluded.advance),
                    advance_monthly = coalesce(o.advance_monthly, excluded.advance_monthly)
            """;

    // the lease itself is held, since its first opening has no row yet
    private static final String LOCK = """
            select from lease where organisation_id = current_organisation() and id = ? for no key update
            """;

    private static final String FIND = """
            select stood_on, balance, deposit, advance, advance_monthly from lease_opening
            where organisation_id = current_organisation() and lease_id = ?
            """;

    private final Database database;

    public LeaseOpeningRows(Database database) {
        this.database = database;
    }

    /** What was told stays as it is; the caller makes sure that nothing else is said of it. */
    public void take(List<LeaseOpening> openings) {
        database.update(
                TAKE,
                SqlArray.of("uuid", openings, LeaseOpening::lease),
                SqlArray.of("date", openings, LeaseOpening::stoodOn),
                SqlArray.of("numeric", openings, LeaseOpening::balance),
                SqlArray.of("numeric", openings, LeaseOpening::deposit),
                SqlArray.of("numeric", openings, LeaseOpening::advance),
                SqlArray.of("numeric", openings, LeaseOpening::advanceMonthly));
    }

    /** As nobody else changes it until the transaction ends. */
    public Optional<LeaseOpening> lock(LeaseId lease) {
        database.query(LOCK, row -> lease, lease.value());
        return database
                .query(
                        FIND,
                        row -> new LeaseOpening(
                                lease,
                                row.getObject(1, LocalDate.class),
                                money(row.getBigDecimal(2)),
                                money(row.getBigDecimal(3)),
                                money(row.getBigDecimal(4)),
                                money(row.getBigDecimal(5)),
                                null),
                        lease.value())
                .stream()
                .findFirst();
    }

    private static Money money(BigDecimal amount) {
        return amount == null ? null : new Money(amount);
    }
}
