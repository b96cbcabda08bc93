package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledLease;
import com.baribhara.invoice.BillingTerms;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.invoice.model.MonthBefore;
import com.baribhara.invoice.model.MonthComparison;
import com.baribhara.invoice.model.MonthComparison.Compared;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.BillableLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Writes down what a dry run finds, a chunk by one statement. */
@ApplicationScoped
public class PreviewRows {

    private static final String ADD = """
            insert into invoice_run_preview (organisation_id, run_id, lease_id, lease_code, bill_to, bill_to_bn, premises, premises_bn,
                change, invoices, net, vat, amount, before, last_month, difference, reason, args, parked_month)
            select organisation_id, run_id, lease_id, lease_code, bill_to, bill_to_bn, premises, premises_bn,
                change, invoices, net, vat, amount, before, last_month, amount + before - last_month, reason, args, parked_month
            from unnest(?::integer[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::integer[],
                ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::text[], ?::text[], ?::date[])
                as p (organisation_id, run_id, lease_id, lease_code, bill_to, bill_to_bn, premises, premises_bn, change, invoices, net, vat,
                    amount, before, last_month, reason, args, parked_month)
            """;

    // each organisation keeps its latest preview alone
    private static final String FORGET = """
            delete from invoice_run_preview p using invoice_run r
            where p.organisation_id = any (?::integer[]) and r.organisation_id = p.organisation_id and r.id = p.run_id
                and r.status <> 'RUNNING'
            """;

    private final BatchDatabase database;
    private final BillingFacts facts;

    protected PreviewRows() {
        this(null, null);
    }

    @Inject
    public PreviewRows(BatchDatabase database, BillingFacts facts) {
        this.database = database;
        this.facts = facts;
    }

    private record Row(BilledLease lease, Compared compared) {
        BillableLease terms() {
            return lease.lease().lease();
        }

        /** Null for a lease that can be billed. */
        <T> T obstacle(Function<Parked, T> part) {
            return lease.bill() instanceof Parked parked ? part.apply(parked) : null;
        }
    }

    /** Makes room: of an organisation, only the latest dry run is kept. */
    public void forget(List<Integer> organisations) {
        database.update(FORGET, SqlArray.of("integer", organisations));
    }

    void add(BillingTerms terms, List<BilledLease> leases) {
        List<Row> rows = compared(terms.run().month(), leases);
        database.update(
                ADD,
                Stream.of(whose(terms, rows), names(rows), amounts(rows), obstacles(rows))
                        .flatMap(List::stream)
                        .toArray());
    }

    private static List<SqlArray> whose(BillingTerms terms, List<Row> rows) {
        return List.of(
                column("integer", rows, row -> row.lease().row().organisation()),
                column("uuid", rows, row -> terms.runs().get(row.lease().row().organisation())),
                column("uuid", rows, row -> row.lease().row().id()));
    }

    private static List<SqlArray> names(List<Row> rows) {
        return List.of(
                column("text", rows, row -> row.terms().code()),
                column("text", rows, row -> row.terms().wording().billTo()),
                column("text", rows, row -> row.terms().wording().billToBn()),
                column("text", rows, row -> row.terms().wording().premises()),
                column("text", rows, row -> row.terms().wording().premisesBn()));
    }

    private static List<SqlArray> amounts(List<Row> rows) {
        return List.of(
                column("text", rows, row -> row.compared().change()),
                column("integer", rows, row -> row.compared().drafts().size()),
                column("numeric", rows, row -> row.compared().net()),
                column("numeric", rows, row -> row.compared().vat()),
                column("numeric", rows, row -> row.compared().amount()),
                column("numeric", rows, row -> row.compared().before().thisMonth()),
                column("numeric", rows, row -> row.compared().before().lastMonth()));
    }

    private static List<SqlArray> obstacles(List<Row> rows) {
        return List.of(
                column("text", rows, row -> row.obstacle(Parked::reason)),
                column("text", rows, row -> row.obstacle(Parked::args)),
                column(
                        "date",
                        rows,
                        row -> row.obstacle(parked -> parked.month().first())));
    }

    private List<Row> compared(BillingMonth month, List<BilledLease> leases) {
        MonthComparison comparison = new MonthComparison(month);
        Map<OrganisationRow, MonthBefore> before =
                facts.before(leases.stream().map(BilledLease::row).toList(), month);
        List<Row> rows = new ArrayList<>(leases.size());
        for (BilledLease lease : leases) {
            comparison
                    .compare(lease, before.getOrDefault(lease.row(), MonthBefore.NOTHING))
                    .ifPresent(compared -> rows.add(new Row(lease, compared)));
        }
        return rows;
    }

    private static SqlArray column(String type, List<Row> rows, Function<Row, ?> value) {
        return SqlArray.of(type, rows, value);
    }
}
