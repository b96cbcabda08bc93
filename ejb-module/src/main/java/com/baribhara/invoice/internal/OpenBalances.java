package com.baribhara.invoice.internal;

import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.Database;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.AdvanceAdjustment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is open of invoices and what tenants have with us: read under lock, in the order of the keys, and written back. */
final class OpenBalances {
    private static final String CREDITS = """
            select organisation_id, lease_id, credit from lease_credit
            where (organisation_id, lease_id) >= (?, ?) and (organisation_id, lease_id) <= (?, ?) and credit > 0
            order by organisation_id, lease_id for update
            """;

    private static final String ADVANCES = """
            select organisation_id, lease_id, coalesce(advance_monthly, advance), advance from lease_holding
            where (organisation_id, lease_id) >= (?, ?) and (organisation_id, lease_id) <= (?, ?) and advance > 0
            order by organisation_id, lease_id for update
            """;

    private static final String OPEN = """
            select i.organisation_id, i.id, i.outstanding
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            join invoice i on i.organisation_id = w.organisation_id and i.id = w.id
            order by i.organisation_id, i.id for update of i
            """;

    // what is not open any more was paid, unless credit notes alone did it
    private static final String LOWER = """
            update invoice i set outstanding = i.outstanding - c.applied, credited = i.credited + c.applied, version = i.version + 1,
                status = case when i.outstanding > c.applied then i.status
                    when i.credited + c.applied = i.total then 'CREDITED' else 'PAID' end
            from unnest(?::integer[], ?::uuid[], ?::numeric[]) as c (organisation_id, id, applied)
            where i.organisation_id = c.organisation_id and i.id = c.id and c.applied > 0
            """;

    // by what it changes: a lease without a row, or without credit, is locked by nobody
    private static final String KEEP = """
            with d as (select * from unnest(?::integer[], ?::uuid[], ?::numeric[]) as d (organisation_id, lease_id, change)),
            kept as (
                update lease_credit k set credit = k.credit + d.change from d
                where k.organisation_id = d.organisation_id and k.lease_id = d.lease_id
                returning k.organisation_id, k.lease_id)
            insert into lease_credit as k (organisation_id, lease_id, credit)
            select organisation_id, lease_id, change from d
            where not exists (select from kept where kept.organisation_id = d.organisation_id and kept.lease_id = d.lease_id)
            on conflict (organisation_id, lease_id) do update set credit = k.credit + excluded.credit
            """;

    private static final String LEAVE = """
            update lease_holding h set advance = l.advance
            from unnest(?::integer[], ?::uuid[], ?::numeric[]) as l (organisation_id, lease_id, advance)
            where h.organisation_id = l.organisation_id and h.lease_id = l.lease_id
            """;

    private static final String USES = """
            insert into credit_application (organisation_id, id, invoice_id, lease_id, amount, applied_on)
            select organisation_id, id, invoice_id, lease_id, amount, ?
            from unnest(?::integer[], ?::uuid[], ?::uuid[], ?::uuid[], ?::numeric[])
                as u (organisation_id, id, invoice_id, lease_id, amount)
            """;

    private static final String ADVANCE_USES = USES.replace("credit_application", "advance_application");

    private final Database database;

    OpenBalances(Database database) {
        this.database = database;
    }

    Map<OrganisationRow, Money> credits(OrganisationRow first, OrganisationRow last) {
        Map<OrganisationRow, Money> credits = new HashMap<>();
        database.query(
                CREDITS,
                row -> credits.put(
                        new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                        new Money(row.getBigDecimal(3))),
                first.organisation(),
                first.id(),
                last.organisation(),
                last.id());
        return credits;
    }

    /** Those of which something is left. */
    Advances advances(OrganisationRow first, OrganisationRow last) {
        Map<OrganisationRow, AdvanceAdjustment> held = new HashMap<>();
        database.query(
                ADVANCES,
                row -> held.put(
                        new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                        new AdvanceAdjustment(new Money(row.getBigDecimal(3)), new Money(row.getBigDecimal(4)))),
                first.organisation(),
                first.id(),
                last.organisation(),
                last.id());
        return new Advances(held);
    }

    Map<OrganisationRow, Money> open(Collection<OrganisationRow> invoices) {
        Map<OrganisationRow, Money> open = new HashMap<>();
        if (!invoices.isEmpty()) {
            database.query(
                    OPEN,
                    row -> open.put(
                            new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                            new Money(row.getBigDecimal(3))),
                    SqlArray.of("integer", invoices, OrganisationRow::organisation),
                    SqlArray.of("uuid", invoices, OrganisationRow::id));
        }
        return open;
    }

    void lower(List<NewDocument> creditNotes) {
        database.update(
                LOWER,
                SqlArray.of("integer", creditNotes, NewDocument::organisation),
                SqlArray.of("uuid", creditNotes, NewDocument::corrects),
                SqlArray.of("numeric", creditNotes, NewDocument::applied));
    }

    /** @param changes what each credit becomes more by, or less */
    void keep(Map<OrganisationRow, Money> changes) {
        if (!changes.isEmpty()) {
            database.update(
                    KEEP,
                    SqlArray.of("integer", changes.keySet(), OrganisationRow::organisation),
                    SqlArray.of("uuid", changes.keySet(), OrganisationRow::id),
                    SqlArray.of("numeric", changes.values()));
        }
    }

    /** What is left of advances after they were used. */
    void leave(Map<OrganisationRow, Money> advances) {
        if (!advances.isEmpty()) {
            database.update(
                    LEAVE,
                    SqlArray.of("integer", advances.keySet(), OrganisationRow::organisation),
                    SqlArray.of("uuid", advances.keySet(), OrganisationRow::id),
                    SqlArray.of("numeric", advances.values()));
        }
    }

    void useAdvances(List<AdvanceUse> uses, LocalDate day) {
        if (!uses.isEmpty()) {
            database.update(
                    ADVANCE_USES,
                    day,
                    SqlArray.of("integer", uses, use -> use.invoice().organisation()),
                    SqlArray.of("uuid", uses, AdvanceUse::id),
                    SqlArray.of("uuid", uses, use -> use.invoice().id()),
                    SqlArray.of("uuid", uses, use -> use.invoice().leaseId()),
                    SqlArray.of("numeric", uses, AdvanceUse::amount));
        }
    }

    void use(List<CreditUse> uses, LocalDate day) {
        if (!uses.isEmpty()) {
            database.update(
                    USES,
                    day,
                    SqlArray.of("integer", uses, use -> use.invoice().organisation()),
                    SqlArray.of("uuid", uses, CreditUse::id),
                    SqlArray.of("uuid", uses, use -> use.invoice().id()),
                    SqlArray.of("uuid", uses, use -> use.invoice().leaseId()),
                    SqlArray.of("numeric", uses, CreditUse::amount));
        }
    }
}
