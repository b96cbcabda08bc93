package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.internal.SettlementRows.Application;
import com.baribhara.invoice.model.HeldMoney;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.LeaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is held of one tenant and what is open of its invoices, as a settlement finds and leaves it. */
final class HeldRows {
    private static final String CREDIT = """
            select credit from lease_credit where organisation_id = current_organisation() and lease_id = ? for update
            """;

    private static final String HELD = """
            select deposit, advance from lease_holding where organisation_id = current_organisation() and lease_id = ? for update
            """;

    // in the order in which payments go to them (billing rules, section 6)
    private static final String OPEN = """
            select id, number, outstanding from invoice
            where organisation_id = current_organisation() and lease_id = ? and status in ('ISSUED', 'PARTIALLY_PAID')
            order by due_on, issued_on, number for update
            """;

    private static final String PAY = """
            update invoice i set outstanding = i.outstanding - a.amount, version = i.version + 1,
                status = case when i.outstanding > a.amount then 'PARTIALLY_PAID' else 'PAID' end
            from unnest(?::uuid[], ?::numeric[]) as a (id, amount)
            where i.organisation_id = current_organisation() and i.id = a.id
            """;

    private static final String EMPTY = """
            update lease_holding set deposit = 0, advance = 0 where organisation_id = current_organisation() and lease_id = ?
            """;

    private static final String MORE = """
            update lease_credit set credit = credit + ? where organisation_id = current_organisation() and lease_id = ?
            """;

    // another one may have come meanwhile: a lease without a row is locked by nobody
    private static final String FIRST = """
            insert into lease_credit as c (lease_id, credit) values (?, ?)
            on conflict (organisation_id, lease_id) do update set credit = c.credit + excluded.credit
            """;

    private static final String REVISION = """
            select coalesce(max(revision) + 1, 0) from invoice
            where organisation_id = current_organisation() and lease_id = ? and period_start = ? and kind = 'CHARGE'
            """;

    private final Database database;

    HeldRows(Database database) {
        this.database = database;
    }

    /** An invoice of which something is open. */
    record Open(InvoiceId invoice, InvoiceNumber number, Money amount) {}

    /** Locked, in the order of the monthly run: the tenant's credit first. */
    HeldMoney held(LeaseId lease) {
        Money credit = database.query(CREDIT, row -> new Money(row.getBigDecimal(1)), lease.value()).stream()
                .findFirst()
                .orElse(Money.ZERO);
        return database
                .query(
                        HELD,
                        row -> new HeldMoney(new Money(row.getBigDecimal(1)), new Money(row.getBigDecimal(2)), credit),
                        lease.value())
                .stream()
                .findFirst()
                .orElse(new HeldMoney(Money.ZERO, Money.ZERO, credit));
    }

    /** Locked too. */
    List<Open> open(LeaseId lease) {
        return database.query(
                OPEN,
                row -> new Open(
                        new InvoiceId(row.getObject(1, UUID.class)),
                        new InvoiceNumber(row.getLong(2)),
                        new Money(row.getBigDecimal(3))),
                lease.value());
    }

    void pay(List<Application> applications) {
        database.update(
                PAY,
                SqlArray.of("uuid", applications, Application::invoice),
                SqlArray.of("numeric", applications, Application::amount));
    }

    /**
     * Nothing is held any more.
     *
     * @param more what the tenant's credit becomes more by, or less
     */
    void leave(LeaseId lease, Money more) {
        database.update(EMPTY, lease.value());
        if (database.update(MORE, more.amount(), lease.value()) == 0) {
            database.update(FIRST, lease.value(), more.amount());
        }
    }

    /** Of a single charge that begins on this day. */
    int revision(LeaseId lease, LocalDate day) {
        return database.query(REVISION, row -> row.getInt(1), lease.value(), day)
                .get(0);
    }
}
