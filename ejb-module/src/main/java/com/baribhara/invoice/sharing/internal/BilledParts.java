package com.baribhara.invoice.sharing.internal;

import com.baribhara.invoice.CreditNoteNumber;
import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.invoice.sharing.PartBearer;
import com.baribhara.invoice.sharing.PartDocument;
import com.baribhara.invoice.sharing.SharedBillHead;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What became of parts of bills. */
@ApplicationScoped
public class BilledParts {
    private static final String BEARERS = """
            select l.id, t.name, t.name_bn
            from lease l join tenant t on t.organisation_id = l.organisation_id and t.id = l.tenant_id
            where l.organisation_id = current_organisation() and l.id = any (?::uuid[])
            """;

    // an invoice has the part as a line; what corrects its month afterwards has all of its kind, as it should be and as
    // it was billed before
    private static final String DOCUMENTS = """
            with billed as (
                select i.lease_id, i.id, i.number, i.month, i.issued_on,
                    case when i.revision = 0 then sum(l.amount) filter (where l.rule like 'SHARED%' and l.meter = b.number)
                        else sum(l.amount) end as amount
                from shared_bill b
                join (select distinct bill_id, lease_id from shared_bill_part
                      where organisation_id = current_organisation() and lease_id is not null) p on p.bill_id = b.id
                join invoice i on i.organisation_id = b.organisation_id and i.lease_id = p.lease_id and i.issued_on >= ?
                join invoice_line l on l.organisation_id = i.organisation_id and l.invoice_id = i.id and l.kind = b.kind
                where b.organisation_id = current_organisation() and b.id = ?
                group by i.organisation_id, i.id, b.organisation_id, b.id
                having bool_or(l.rule like 'SHARED%' and l.meter = b.number)
            )
            select lease_id, id, number, false, issued_on, amount from billed
            union all
            select c.lease_id, c.id, c.number, true, c.issued_on, sum(l.amount)
            from credit_note c
            join credit_note_line l on l.organisation_id = c.organisation_id and l.credit_note_id = c.id and l.kind = ?
            where c.organisation_id = current_organisation() and (c.lease_id, c.month) in (select lease_id, month from billed)
                and c.issued_on >= ?
            group by c.organisation_id, c.id
            order by 5, 4, 3
            """;

    private final OrganisationDatabase database;

    protected BilledParts() {
        this(null);
    }

    @Inject
    public BilledParts(OrganisationDatabase database) {
        this.database = database;
    }

    public void enter(OrganisationId organisation) {
        database.enter(organisation);
    }

    public List<PartBearer> bearers(List<LeaseId> leases) {
        return database.query(
                BEARERS,
                row -> new PartBearer(new LeaseId(row.getObject(1, UUID.class)), row.getString(2), row.getString(3)),
                SqlArray.of("uuid", leases.stream().map(LeaseId::value).toList()));
    }

    /** The earliest first. */
    public List<PartDocument> documents(SharedBillHead bill) {
        LocalDate since = bill.enteredAt().toLocalDate();
        return database.query(
                DOCUMENTS,
                BilledParts::document,
                since,
                bill.id().value(),
                bill.kind().name(),
                since);
    }

    private static PartDocument document(ResultSet row) throws SQLException {
        boolean credit = row.getBoolean(4);
        long number = row.getLong(3);
        return new PartDocument(
                new LeaseId(row.getObject(1, UUID.class)),
                row.getObject(2, UUID.class),
                credit ? new CreditNoteNumber(number).toString() : new InvoiceNumber(number).toString(),
                credit,
                row.getObject(5, LocalDate.class),
                new Money(row.getBigDecimal(6)));
    }
}
