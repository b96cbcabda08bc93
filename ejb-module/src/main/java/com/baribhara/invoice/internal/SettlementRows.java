package com.baribhara.invoice.internal;

import com.baribhara.invoice.Deduction;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.SettlementView;
import com.baribhara.invoice.SettlementView.Paid;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.LeaseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Settlements of deposits as they are stored. */
final class SettlementRows {
    private static final String FIND = """
            select id, settled_on, deposit, advance, credit, owed, deducted, refund, shortfall, invoice_id from deposit_settlement
            where organisation_id = current_organisation() and lease_id = ?
            """;

    private static final String DEDUCTIONS = """
            select kind, amount, reason from deposit_deduction
            where organisation_id = current_organisation() and settlement_id = ? order by line_no
            """;

    private static final String PAID = """
            select i.id, i.number, a.amount from deposit_application a
            join invoice i on i.organisation_id = a.organisation_id and i.id = a.invoice_id
            where a.organisation_id = current_organisation() and a.settlement_id = ? order by i.due_on, i.issued_on, i.number
            """;

    private static final String ADD = """
            insert into deposit_settlement (id, lease_id, settled_on, deposit, advance, credit, owed, deducted, refund, shortfall, invoice_id,
                settled_by, settled_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String ADD_DEDUCTIONS = """
            insert into deposit_deduction (settlement_id, line_no, kind, amount, reason)
            select ?, * from unnest(?::smallint[], ?::text[], ?::numeric[], ?::text[])
            """;

    private static final String ADD_PAID = """
            insert into deposit_application (id, settlement_id, invoice_id, amount)
            select id, ?, invoice_id, amount from unnest(?::uuid[], ?::uuid[], ?::numeric[]) as a (id, invoice_id, amount)
            """;

    private final Database database;

    SettlementRows(Database database) {
        this.database = database;
    }

    /** Who settled, and when. */
    record Signature(UUID id, LeaseId lease, String by, OffsetDateTime at) {}

    /** What went to an invoice; the id is that of its entry. */
    record Application(UUID id, InvoiceId invoice, Money amount) {}

    Optional<SettlementView> find(LeaseId lease) {
        return database.query(FIND, this::settlement, lease.value()).stream().findFirst();
    }

    private SettlementView settlement(ResultSet row) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        UUID last = row.getObject(10, UUID.class);
        return new SettlementView(
                row.getObject(2, LocalDate.class),
                new Money(row.getBigDecimal(3)),
                new Money(row.getBigDecimal(4)),
                new Money(row.getBigDecimal(5)),
                new Money(row.getBigDecimal(6)),
                new Money(row.getBigDecimal(7)),
                new Money(row.getBigDecimal(8)),
                new Money(row.getBigDecimal(9)),
                database.query(DEDUCTIONS, SettlementRows::deduction, id),
                database.query(PAID, SettlementRows::paid, id),
                last == null ? null : new InvoiceId(last));
    }

    private static Deduction deduction(ResultSet row) throws SQLException {
        return new Deduction(ChargeKind.valueOf(row.getString(1)), new Money(row.getBigDecimal(2)), row.getString(3));
    }

    private static Paid paid(ResultSet row) throws SQLException {
        return new Paid(
                new InvoiceId(row.getObject(1, UUID.class)),
                new InvoiceNumber(row.getLong(2)),
                new Money(row.getBigDecimal(3)));
    }

    void add(Signature signed, SettlementView settled, List<Application> applications) {
        database.update(
                ADD,
                signed.id(),
                signed.lease().value(),
                settled.settledOn(),
                settled.deposit().amount(),
                settled.advance().amount(),
                settled.credit().amount(),
                settled.owed().amount(),
                settled.deducted().amount(),
                settled.refund().amount(),
                settled.shortfall().amount(),
                settled.finalInvoice() == null ? null : settled.finalInvoice().value(),
                signed.by(),
                signed.at());
        addDeductions(signed, settled.deductions());
        addPaid(signed, applications);
    }

    private void addDeductions(Signature signed, List<Deduction> deductions) {
        database.update(
                ADD_DEDUCTIONS,
                signed.id(),
                SqlArray.of(
                        "smallint",
                        IntStream.rangeClosed(1, deductions.size()).boxed().toList()),
                SqlArray.of("text", deductions, Deduction::kind),
                SqlArray.of("numeric", deductions, Deduction::amount),
                SqlArray.of("text", deductions, Deduction::reason));
    }

    private void addPaid(Signature signed, List<Application> applications) {
        database.update(
                ADD_PAID,
                signed.id(),
                SqlArray.of("uuid", applications, Application::id),
                SqlArray.of("uuid", applications, Application::invoice),
                SqlArray.of("numeric", applications, Application::amount));
    }
}
