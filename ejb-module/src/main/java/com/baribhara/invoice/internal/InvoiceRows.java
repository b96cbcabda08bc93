package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.shared.Ids;
import com.baribhara.shared.sql.SqlArray;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/**
 * The rows of many new invoices as columns, one array a column: three statements store a thousand invoices, which costs PostgreSQL about
 * as little as copying them.
 */
final class InvoiceRows {
    static final String ACTOR = "invoice-monthly-run";

    static final String INVOICES = """
            insert into invoice (organisation_id, id, number, kind, lease_id, tenant_id, unit_id, month, period_start, period_end,
                issued_on, due_on, bill_to, bill_to_bn, premises, premises_bn, net, vat, total, outstanding, status, run_id)
            select organisation_id, id, number, kind, lease_id, tenant_id, unit_id, month, period_start, period_end,
                issued_on, due_on, bill_to, bill_to_bn, premises, premises_bn, net, vat, total, total, 'ISSUED', run_id
            from unnest(?::integer[], ?::uuid[], ?::bigint[], ?::text[], ?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::date[],
                ?::date[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[],
                ?::uuid[])
                as i (organisation_id, id, number, kind, lease_id, tenant_id, unit_id, month, period_start, period_end,
                    issued_on, due_on, bill_to, bill_to_bn, premises, premises_bn, net, vat, total, run_id)
            """;

    static final String LINES = """
            insert into invoice_line (organisation_id, invoice_id, line_no, kind, rule, from_date, to_date, days, basis_days, quantity,
                rate, net, vat_percent, vat, amount)
            select * from unnest(?::integer[], ?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::date[], ?::date[], ?::smallint[],
                ?::smallint[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[])
            """;

    static final String EVENTS = """
            insert into domain_event (organisation_id, id, type, aggregate_id, payload, actor, occurred_at)
            select organisation_id, id, 'InvoiceIssued', invoice_id, payload, ?, ?
            from unnest(?::integer[], ?::uuid[], ?::uuid[], ?::jsonb[]) as e (organisation_id, id, invoice_id, payload)
            """;

    private record Line(NewInvoice invoice, int number, LineDraft draft) {
        LineArithmetic arithmetic() {
            return draft.arithmetic();
        }
    }

    private final List<NewInvoice> invoices;

    InvoiceRows(List<NewInvoice> invoices) {
        this.invoices = invoices;
    }

    Object[] invoices() {
        return new Object[] {
            column("integer", NewInvoice::organisation),
            column("uuid", NewInvoice::id),
            column("bigint", NewInvoice::number),
            drafts("text", InvoiceDraft::kind),
            drafts("uuid", draft -> draft.lease().lease()),
            drafts("uuid", draft -> draft.lease().tenant()),
            drafts("uuid", draft -> draft.lease().unit()),
            drafts("date", draft -> draft.month().first()),
            drafts("date", draft -> draft.period().from()),
            drafts("date", draft -> draft.period().to()),
            drafts("date", InvoiceDraft::issuedOn),
            drafts("date", InvoiceDraft::dueOn),
            drafts("text", draft -> draft.lease().wording().billTo()),
            drafts("text", draft -> draft.lease().wording().billToBn()),
            drafts("text", draft -> draft.lease().wording().premises()),
            drafts("text", draft -> draft.lease().wording().premisesBn()),
            drafts("numeric", draft -> draft.totals().net()),
            drafts("numeric", draft -> draft.totals().vat()),
            drafts("numeric", draft -> draft.totals().total()),
            column("uuid", NewInvoice::run)
        };
    }

    Object[] lines() {
        List<Line> lines = new ArrayList<>(invoices.size() * 4);
        for (NewInvoice invoice : invoices) {
            int number = 1;
            for (LineDraft draft : invoice.draft().lines()) {
                lines.add(new Line(invoice, number++, draft));
            }
        }
        return new Object[] {
            SqlArray.of("integer", lines, line -> line.invoice().organisation()),
            SqlArray.of("uuid", lines, line -> line.invoice().id()),
            SqlArray.of("smallint", lines, Line::number),
            SqlArray.of("text", lines, line -> line.draft().kind()),
            SqlArray.of("text", lines, line -> line.arithmetic().rule()),
            SqlArray.of("date", lines, line -> line.draft().period().from()),
            SqlArray.of("date", lines, line -> line.draft().period().to()),
            SqlArray.of("smallint", lines, line -> line.arithmetic().days()),
            SqlArray.of("smallint", lines, line -> line.arithmetic().basisDays()),
            SqlArray.of("numeric", lines, line -> line.arithmetic().quantity()),
            SqlArray.of("numeric", lines, line -> line.arithmetic().rate()),
            SqlArray.of("numeric", lines, line -> line.arithmetic().net()),
            SqlArray.of("numeric", lines, line -> line.arithmetic().vatPercent()),
            SqlArray.of("numeric", lines, line -> line.arithmetic().vat()),
            SqlArray.of("numeric", lines, line -> line.arithmetic().amount())
        };
    }

    Object[] events(OffsetDateTime now) {
        return new Object[] {
            ACTOR,
            now,
            column("integer", NewInvoice::organisation),
            column("uuid", invoice -> Ids.next()),
            column("uuid", NewInvoice::id),
            column("jsonb", NewInvoice::issued)
        };
    }

    private SqlArray column(String type, Function<NewInvoice, ?> value) {
        return SqlArray.of(type, invoices, value);
    }

    private SqlArray drafts(String type, Function<InvoiceDraft, ?> value) {
        return SqlArray.of(type, invoices, invoice -> value.apply(invoice.draft()));
    }

    /** An invoice with its number, just before it is stored. */
    record NewInvoice(int organisation, UUID id, long number, UUID run, InvoiceDraft draft) {

        /** The payload of {@code InvoiceIssued}. Nothing in it needs escaping. */
        String issued() {
            return "{\"invoice\":\"" + id + "\",\"lease\":\"" + draft.lease().lease() + "\",\"tenant\":\""
                    + draft.lease().tenant() + "\",\"number\":" + number + ",\"month\":\"" + draft.month()
                    + "\",\"total\":\"" + draft.totals().total() + "\",\"due\":\"" + draft.dueOn() + "\"}";
        }
    }
}
