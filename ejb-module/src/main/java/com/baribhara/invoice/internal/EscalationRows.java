package com.baribhara.invoice.internal;

import com.baribhara.invoice.EscalationTerms;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.DueEscalation;
import com.baribhara.tenant.EscalationOutcome;
import com.baribhara.tenant.EscalationOutcome.Found;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Writes down what a run of escalations finds, a chunk by one statement. */
@ApplicationScoped
public class EscalationRows {

    private static final String ADD = """
            insert into escalation_line (organisation_id, run_id, lease_id, effective_from, lease_code, bill_to, bill_to_bn, rent_before, rent,
                lawful_from)
            select * from unnest(?::integer[], ?::uuid[], ?::uuid[], ?::date[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::numeric[],
                ?::date[])
            """;

    // each organisation keeps its latest preview alone
    private static final String FORGET = """
            delete from escalation_line l using invoice_run r
            where l.organisation_id = any (?::integer[]) and r.organisation_id = l.organisation_id and r.id = l.run_id
                and r.dry_run and r.status <> 'RUNNING'
            """;

    private final BatchDatabase database;

    protected EscalationRows() {
        this(null);
    }

    @Inject
    public EscalationRows(BatchDatabase database) {
        this.database = database;
    }

    private record Row(DueEscalation due, Found found) {
        int organisation() {
            return due.row().organisation();
        }
    }

    /** Makes room: of an organisation, only the latest dry run is kept. */
    public void forget(List<Integer> organisations) {
        database.update(FORGET, SqlArray.of("integer", organisations));
    }

    void add(EscalationTerms terms, List<EscalationOutcome> outcomes) {
        List<Row> rows = outcomes.stream()
                .flatMap(one -> one.found().stream().map(found -> new Row(one.due(), found)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        database.update(
                ADD,
                column("integer", rows, Row::organisation),
                column("uuid", rows, row -> terms.runs().get(row.organisation())),
                column("uuid", rows, row -> row.due().row().id()),
                column("date", rows, row -> row.found().step().from()),
                column("text", rows, row -> row.due().lease().code()),
                column("text", rows, row -> row.due().lease().tenant()),
                column("text", rows, row -> row.due().lease().tenantBn()),
                column("numeric", rows, row -> row.found().before().rent()),
                column("numeric", rows, row -> row.found().step().rent()),
                column("date", rows, row -> row.found().lawfulFrom()));
    }

    private static SqlArray column(String type, List<Row> rows, Function<Row, ?> value) {
        return SqlArray.of(type, rows, value);
    }
}
