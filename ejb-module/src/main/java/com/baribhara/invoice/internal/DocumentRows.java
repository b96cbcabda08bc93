package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.MeterSpan;
import com.baribhara.shared.Ids;
import com.baribhara.shared.sql.SqlArray;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows of many new documents as columns, so that three statements store a thousand invoices. */
final class DocumentRows {
    private static final String COMMON =
            "organisation_id, id, number, lease_id, tenant_id, unit_id, month, period_start, period_end,"
                    + " issued_on, bill_to, bill_to_bn, premises, premises_bn, net, vat, total, run_id, ";
    static final String INVOICES = COMMON + "kind, due_on, outstanding, status, corrects_id, revision, reason";
    static final String CREDIT_NOTES = COMMON + "kind, invoice_id, revision, reason, applied";
    private static final String LINES =
            ", line_no, kind, rule, from_date, to_date, days, basis_days, quantity, rate, net,"
                    + " vat_percent, vat, amount, rate_from, tariff, grace_days, meter, reading_before, reading_now";
    static final String INVOICE_LINES = "organisation_id, invoice_id" + LINES;
    static final String CREDIT_NOTE_LINES = "organisation_id, credit_note_id" + LINES;
    static final String EVENTS = "organisation_id, id, type, aggregate_id, payload, actor, occurred_at";

    private record Line(NewDocument document, int number, LineDraft draft) {
        LineArithmetic arithmetic() {
            return draft.arithmetic();
        }

        /** Null for a line without a meter. */
        <T> T reading(Function<MeterSpan, T> part) {
            return draft.readings() == null ? null : part.apply(draft.readings());
        }
    }

    private final List<NewDocument> documents;

    DocumentRows(List<NewDocument> documents) {
        this.documents = documents;
    }

    SqlArray[] invoices() {
        return Stream.concat(
                        common(),
                        Stream.of(
                                drafts("text", InvoiceDraft::kind),
                                drafts("date", InvoiceDraft::dueOn),
                                column("numeric", NewDocument::outstanding),
                                column("text", NewDocument::status),
                                column("uuid", NewDocument::corrects),
                                column("smallint", NewDocument::revision),
                                column("text", DocumentRows::reason)))
                .toArray(SqlArray[]::new);
    }

    SqlArray[] creditNotes() {
        return Stream.concat(
                        common(),
                        Stream.of(
                                drafts("text", InvoiceDraft::kind),
                                column("uuid", NewDocument::corrects),
                                column("smallint", NewDocument::revision),
                                column("text", DocumentRows::reason),
                                column("numeric", NewDocument::applied)))
                .toArray(SqlArray[]::new);
    }

    private static Object reason(NewDocument document) {
        return document.draft().correction() == null
                ? null
                : document.draft().correction().reason();
    }

    private Stream<SqlArray> common() {
        return Stream.of(
                column("integer", NewDocument::organisation),
                column("uuid", NewDocument::id),
                column("bigint", NewDocument::number),
                column("uuid", NewDocument::leaseId),
                column("uuid", document -> document.lease().tenant()),
                column("uuid", document -> document.lease().unit()),
                drafts("date", draft -> draft.month().first()),
                drafts("date", draft -> draft.period().from()),
                drafts("date", draft -> draft.period().to()),
                drafts("date", InvoiceDraft::issuedOn),
                drafts("text", draft -> draft.lease().wording().billTo()),
                drafts("text", draft -> draft.lease().wording().billToBn()),
                drafts("text", draft -> draft.lease().wording().premises()),
                drafts("text", draft -> draft.lease().wording().premisesBn()),
                drafts("numeric", draft -> draft.totals().net()),
                drafts("numeric", draft -> draft.totals().vat()),
                drafts("numeric", draft -> draft.totals().total()),
                column("uuid", NewDocument::run));
    }

    SqlArray[] lines() {
        List<Line> lines = new ArrayList<>(documents.size() * 4);
        for (NewDocument document : documents) {
            int number = 1;
            for (LineDraft draft : document.draft().lines()) {
                lines.add(new Line(document, number++, draft));
            }
        }
        return Stream.concat(arithmetic(lines), sources(lines)).toArray(SqlArray[]::new);
    }

    private static Stream<SqlArray> arithmetic(List<Line> lines) {
        return Stream.of(
                SqlArray.of("integer", lines, line -> line.document().organisation()),
                SqlArray.of("uuid", lines, line -> line.document().id()),
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
                SqlArray.of("numeric", lines, line -> line.arithmetic().amount()));
    }

    private static Stream<SqlArray> sources(List<Line> lines) {
        return Stream.of(
                SqlArray.of("date", lines, line -> line.draft().dated().from()),
                SqlArray.of("text", lines, line -> line.draft().dated().tariff()),
                SqlArray.of("smallint", lines, line -> line.draft().dated().graceDays()),
                SqlArray.of("text", lines, line -> line.reading(MeterSpan::meter)),
                SqlArray.of("numeric", lines, line -> line.reading(MeterSpan::before)),
                SqlArray.of("numeric", lines, line -> line.reading(MeterSpan::now)));
    }

    SqlArray[] events(String type, String actor, OffsetDateTime now) {
        return new SqlArray[] {
            column("integer", NewDocument::organisation),
            column("uuid", document -> Ids.next()),
            column("text", document -> type),
            column("uuid", NewDocument::id),
            column("jsonb", NewDocument::issued),
            column("text", document -> actor),
            column("timestamptz", document -> now)
        };
    }

    private SqlArray column(String type, Function<NewDocument, ?> value) {
        return SqlArray.of(type, documents, value);
    }

    private SqlArray drafts(String type, Function<InvoiceDraft, ?> value) {
        return SqlArray.of(type, documents, document -> value.apply(document.draft()));
    }
}
