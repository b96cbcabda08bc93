package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.UtilityLeaseBill;
import com.baribhara.invoice.UtilityTerms;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a run of utilities found, document by document. */
@ApplicationScoped
public class UtilityRows {
    private static final String ADD = """
            insert into utility_run_line (organisation_id, run_id, lease_id, line_no, lease_code, bill_to, bill_to_bn, premises, premises_bn,
                kind, corrects_id, month, period_start, period_end, amount, reason, args)
            select * from unnest(?::integer[], ?::uuid[], ?::uuid[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::uuid[], ?::date[], ?::date[], ?::date[], ?::numeric[], ?::text[], ?::text[])
            """;

    private static final String FORGET = """
            delete from utility_run_line p using invoice_run r
            where p.organisation_id = any (?::integer[]) and r.organisation_id = p.organisation_id and r.id = p.run_id
                and r.dry_run and r.status <> 'RUNNING'
            """;

    private final BatchDatabase database;

    protected UtilityRows() {
        this(null);
    }

    @Inject
    public UtilityRows(BatchDatabase database) {
        this.database = database;
    }

    private record Row(UtilityLeaseBill bill, int number, InvoiceDraft draft, Parked parked) {
        int organisation() {
            return bill.lease().organisation();
        }

        BillableLease lease() {
            return bill.lease().lease();
        }

        Wording wording() {
            return lease().wording();
        }

        BillingMonth month() {
            return draft == null ? parked.month() : draft.month();
        }

        Money amount() {
            return draft == null ? Money.ZERO : draft.totals().total();
        }

        <T> T of(Function<InvoiceDraft, T> part) {
            return draft == null ? null : part.apply(draft);
        }

        <T> T why(Function<Parked, T> part) {
            return parked == null ? null : part.apply(parked);
        }

        Object corrects() {
            return draft == null || draft.correction() == null
                    ? null
                    : draft.correction().invoice();
        }
    }

    /** Makes room: of dry runs, an organisation keeps the latest. */
    public void forget(List<Integer> organisations) {
        database.update(FORGET, SqlArray.of("integer", organisations));
    }

    void add(UtilityTerms terms, List<UtilityLeaseBill> bills) {
        List<Row> rows = bills.stream().flatMap(bill -> rows(bill).stream()).toList();
        if (rows.isEmpty()) {
            return;
        }
        database.update(
                ADD,
                SqlArray.of("integer", rows, Row::organisation),
                SqlArray.of("uuid", rows, row -> terms.runs().get(row.organisation())),
                SqlArray.of("uuid", rows, row -> row.lease().lease()),
                SqlArray.of("smallint", rows, Row::number),
                SqlArray.of("text", rows, row -> row.lease().code()),
                SqlArray.of("text", rows, row -> row.wording().billTo()),
                SqlArray.of("text", rows, row -> row.wording().billToBn()),
                SqlArray.of("text", rows, row -> row.wording().premises()),
                SqlArray.of("text", rows, row -> row.wording().premisesBn()),
                SqlArray.of("text", rows, row -> row.of(InvoiceDraft::kind)),
                SqlArray.of("uuid", rows, Row::corrects),
                SqlArray.of("date", rows, row -> row.month().first()),
                SqlArray.of("date", rows, row -> row.of(draft -> draft.period().from())),
                SqlArray.of("date", rows, row -> row.of(draft -> draft.period().to())),
                SqlArray.of("numeric", rows, Row::amount),
                SqlArray.of("text", rows, row -> row.why(Parked::reason)),
                SqlArray.of("text", rows, row -> row.why(Parked::args)));
    }

    private static List<Row> rows(UtilityLeaseBill bill) {
        List<Row> rows = new ArrayList<>();
        if (bill.bill() instanceof Billed billed) {
            billed.invoices().forEach(draft -> rows.add(new Row(bill, rows.size() + 1, draft, null)));
        } else if (bill.bill() instanceof Parked parked) {
            rows.add(new Row(bill, 1, null, parked));
        }
        return rows;
    }
}
