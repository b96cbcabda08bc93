package com.baribhara.invoice.internal;

import com.baribhara.invoice.LateFee;
import com.baribhara.invoice.LateFeeTerms;
import com.baribhara.invoice.LateLeaseBill;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.BillableLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Writes down what a run of late fees finds, a chunk by one statement. */
@ApplicationScoped
public class LateFeeRows {

    private static final String ADD = """
            insert into late_fee_line (organisation_id, run_id, invoice_id, number, month, due_on, lease_id, lease_code, bill_to,
                bill_to_bn, premises, premises_bn, rule, days, quantity, rate, fee, before, amount)
            select * from unnest(?::integer[], ?::uuid[], ?::uuid[], ?::bigint[], ?::date[], ?::date[], ?::uuid[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::smallint[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
                ?::numeric[])
            """;

    // each organisation keeps its latest preview alone
    private static final String FORGET = """
            delete from late_fee_line l using invoice_run r
            where l.organisation_id = any (?::integer[]) and r.organisation_id = l.organisation_id and r.id = l.run_id
                and r.dry_run and r.status <> 'RUNNING'
            """;

    private final BatchDatabase database;

    protected LateFeeRows() {
        this(null);
    }

    @Inject
    public LateFeeRows(BatchDatabase database) {
        this.database = database;
    }

    private record Row(int organisation, LateFee fee) {
        BillableLease lease() {
            return fee.document().lease();
        }

        LineArithmetic whole() {
            return fee.whole().arithmetic();
        }
    }

    /** Makes room: of an organisation, only the latest dry run is kept. */
    public void forget(List<Integer> organisations) {
        database.update(FORGET, SqlArray.of("integer", organisations));
    }

    void add(LateFeeTerms terms, List<LateLeaseBill> leases) {
        List<Row> rows = leases.stream()
                .flatMap(lease ->
                        lease.fees().stream().map(fee -> new Row(lease.lease().organisation(), fee)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        database.update(
                ADD,
                column("integer", rows, Row::organisation),
                column("uuid", rows, row -> terms.runs().get(row.organisation())),
                column("uuid", rows, row -> row.fee().late().invoice()),
                column("bigint", rows, row -> row.fee().late().number().value()),
                column("date", rows, row -> row.fee().late().month().first()),
                column("date", rows, row -> row.fee().late().due()),
                column("uuid", rows, row -> row.lease().lease()),
                column("text", rows, row -> row.lease().code()),
                column("text", rows, row -> row.lease().wording().billTo()),
                column("text", rows, row -> row.lease().wording().billToBn()),
                column("text", rows, row -> row.lease().wording().premises()),
                column("text", rows, row -> row.lease().wording().premisesBn()),
                column("text", rows, row -> row.whole().rule()),
                column("smallint", rows, row -> row.whole().days()),
                column("numeric", rows, row -> row.whole().quantity()),
                column("numeric", rows, row -> row.whole().rate()),
                column("numeric", rows, row -> row.whole().net()),
                column("numeric", rows, row -> row.fee().late().posted()),
                column("numeric", rows, row -> row.fee().document().totals().total()));
    }

    private static SqlArray column(String type, List<Row> rows, Function<Row, ?> value) {
        return SqlArray.of(type, rows, value);
    }
}
