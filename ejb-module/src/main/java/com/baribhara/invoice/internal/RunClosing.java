package com.baribhara.invoice.internal;

import com.baribhara.invoice.FencedOff;
import com.baribhara.invoice.OwnedRun;
import com.baribhara.shared.Ids;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The end of a run that has come through: its numbers, its status, one event for each organisation. */
@ApplicationScoped
public class RunClosing {

    private static final String ADD_UP = """
            update invoice_run r
            set status = 'COMPLETED', finished_at = ?, leases = coalesce(p.leases, 0), billed = coalesce(p.billed, 0),
                unchanged = coalesce(p.unchanged, 0), parked = coalesce(p.parked, 0), total = coalesce(p.total, 0),
                version = r.version + 1
            from invoice_run mine
            left join (select organisation_id, run_id, sum(leases) as leases, sum(billed) as billed, sum(unchanged) as unchanged,
                              sum(parked) as parked, sum(total) as total
                       from invoice_run_progress group by organisation_id, run_id) p
                on p.organisation_id = mine.organisation_id and p.run_id = mine.id
            where mine.batch_run_id = ? and r.organisation_id = mine.organisation_id and r.id = mine.id
            returning r.id
            """;

    private static final String TELL = """
            insert into domain_event (organisation_id, id, type, aggregate_id, payload, actor, occurred_at)
            select r.organisation_id, told.event, ?, r.id,
                   jsonb_build_object('run', r.id, 'month', to_char(r.month, 'YYYY-MM'), 'dryRun', r.dry_run, 'leases', r.leases,
                       'billed', r.billed, 'unchanged', r.unchanged, 'parked', r.parked, 'total', r.total::text)
                       || case when r.as_of is null then '{}' else jsonb_build_object('date', r.as_of) end,
                   ?, ?
            from unnest(?::uuid[], ?::uuid[]) as told (run, event)
            join invoice_run r on r.id = told.run and r.batch_run_id = ?
            """;

    private final BatchDatabase database;
    private final BatchRunStore runs;
    private final Clock clock;

    protected RunClosing() {
        this(null, null, null);
    }

    @Inject
    public RunClosing(BatchDatabase database, BatchRunStore runs, Clock clock) {
        this.database = database;
        this.runs = runs;
        this.clock = clock;
    }

    public void close(OwnedRun run) {
        if (!runs.holdsToken(run)) {
            throw new FencedOff(run);
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        UUID batch = run.id().value();
        List<UUID> closed = database.query(ADD_UP, row -> row.getObject(1, UUID.class), now, batch);
        database.update(
                TELL,
                run.kind().completed(),
                run.kind().job(),
                now,
                SqlArray.of("uuid", closed),
                SqlArray.of("uuid", closed, each -> Ids.next()),
                batch);
        database.update("update batch_run set status = 'COMPLETED' where id = ?", batch);
    }
}
