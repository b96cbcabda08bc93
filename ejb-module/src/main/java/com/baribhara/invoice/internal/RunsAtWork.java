package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.RunsAtWorkService.RunAtWork;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class RunsAtWork {
    private static final String AT_WORK = """
            select o.uid, r.id, r.kind, r.month, r.as_of, r.status, r.dry_run, r.selected, r.expected, coalesce(p.leases, 0), coalesce(p.billed, 0),
                   coalesce(p.unchanged, 0), coalesce(p.parked, 0), coalesce(p.total, 0), r.started_at, r.finished_at, r.requested_by
            from organisation o
            join invoice_run r on r.organisation_id = o.id
            left join lateral (select sum(leases) as leases, sum(billed) as billed, sum(unchanged) as unchanged, sum(parked) as parked,
                                      sum(total) as total
                               from invoice_run_progress where organisation_id = r.organisation_id and run_id = r.id) p on true
            where o.uid = any (?::uuid[]) and (r.status = 'RUNNING' or r.finished_at > ?)
            order by r.id
            """;

    private final BatchDatabase database;

    protected RunsAtWork() {
        this(null);
    }

    @Inject
    public RunsAtWork(BatchDatabase database) {
        this.database = database;
    }

    public List<RunAtWork> of(Collection<UUID> organisations, OffsetDateTime endedAfter) {
        return database.query(AT_WORK, RunsAtWork::atWork, SqlArray.of("uuid", organisations), endedAfter);
    }

    private static RunAtWork atWork(ResultSet row) throws SQLException {
        return new RunAtWork(
                row.getObject(1, UUID.class),
                new InvoiceRunView(
                        new InvoiceRunId(row.getObject(2, UUID.class)),
                        RunKind.valueOf(row.getString(3)),
                        BillingMonth.of(row.getObject(4, LocalDate.class)),
                        row.getObject(5, LocalDate.class),
                        RunStatus.valueOf(row.getString(6)),
                        row.getBoolean(7),
                        row.getBoolean(8),
                        row.getInt(9),
                        row.getInt(10),
                        row.getInt(11),
                        row.getInt(12),
                        row.getInt(13),
                        new Money(row.getBigDecimal(14)),
                        row.getObject(15, OffsetDateTime.class),
                        row.getObject(16, OffsetDateTime.class),
                        row.getString(17)));
    }
}
