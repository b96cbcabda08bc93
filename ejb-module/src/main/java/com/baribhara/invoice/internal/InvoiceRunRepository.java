package com.baribhara.invoice.internal;

import com.baribhara.invoice.ClaimRun;
import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.model.InvoiceRun;
import com.baribhara.invoice.model.ParkedMonth;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs are opened here and from then on written by the job: by SQL, since the job's rows are no entities of ours. */
@ApplicationScoped
public class InvoiceRunRepository {
    private static final Listing<InvoiceRun> RUNS = new Listing<>(
            InvoiceRun.class,
            "-startedAt",
            List.of(
                    SortKey.instant("startedAt", "e.startedAt", InvoiceRun::startedAt),
                    SortKey.month("month", "e.month", InvoiceRun::month)),
            List.of(SortKey.id("id", "e.id", run -> run.id().value())));
    private static final Listing<ParkedMonth> PARKED = new Listing<>(
            ParkedMonth.class,
            "month",
            List.of(SortKey.day("month", "e.month", parked -> parked.month().first())),
            List.of(
                    SortKey.id("lease", "e.lease", parked -> parked.lease().value()),
                    new SortKey<>("kind", "e.kind", ParkedMonth::kind, ParkedKind::valueOf)));

    private static final String OPEN_EXECUTION = """
            insert into batch_run (id, kind, month, as_of, dry_run, selected, status, heartbeat_at, created_at)
            values (:id, :kind, :month, cast(nullif(:asOf, '') as date), :dryRun, :selected, 'RUNNING', clock_timestamp(), :now)""";
    private static final String OPEN_RUN = """
            insert into invoice_run (id, batch_run_id, kind, month, as_of, dry_run, selected, status, requested_by, started_at)
            values (:id, :id, :kind, :month, cast(nullif(:asOf, '') as date), :dryRun, :selected, 'RUNNING', :by, :now)
            on conflict do nothing""";
    private static final String PROGRESS = """
            select run_id, sum(leases), sum(billed), sum(unchanged), sum(parked), sum(total)
            from invoice_run_progress where run_id in (:ids) group by run_id""";

    private final EntityManager em;

    protected InvoiceRunRepository() {
        this(null);
    }

    @Inject
    public InvoiceRunRepository(EntityManager em) {
        this.em = em;
    }

    /** False when the same is under way already; two who try at the same moment wait for each other here. */
    public boolean open(InvoiceRunId id, ClaimRun claim, boolean selected, Instant now) {
        opening(OPEN_EXECUTION, id, claim, selected, now).executeUpdate();
        return opening(OPEN_RUN, id, claim, selected, now)
                        .setParameter("by", claim.requestedBy())
                        .executeUpdate()
                == 1;
    }

    private Query opening(String sql, InvoiceRunId id, ClaimRun claim, boolean selected, Instant now) {
        return em.createNativeQuery(sql)
                .setParameter("id", id.value())
                .setParameter("kind", claim.kind().name())
                .setParameter("month", claim.month().first())
                .setParameter("asOf", claim.asOf() == null ? "" : claim.asOf().toString())
                .setParameter("dryRun", claim.dryRun())
                .setParameter("selected", selected)
                .setParameter("now", now);
    }

    /** The run that bills the month, or posts the late fees of whatever month. */
    public Optional<InvoiceRunId> underWay(RunKind kind, BillingMonth month) {
        return em.createQuery(
                        "select r from InvoiceRun r where r.kind = :kind and (r.month = :month or r.kind <> MONTHLY)"
                                + " and r.status = RUNNING and not r.dryRun",
                        InvoiceRun.class)
                .setParameter("kind", kind)
                .setParameter("month", month)
                .getResultStream()
                .findFirst()
                .map(InvoiceRun::id);
    }

    public Optional<InvoiceRun> find(InvoiceRunId id) {
        return Optional.ofNullable(em.find(InvoiceRun.class, id.value()));
    }

    public Page<InvoiceRun> list(InvoiceRunFilter filter, PageRequest request) {
        return RUNS.in(em)
                .where("e.kind = :kind", "kind", filter.kind())
                .where("e.month = :month", "month", filter.month())
                .where("e.status = :status", "status", filter.status())
                .where("e.dryRun = :dryRun", "dryRun", filter.dryRun())
                .page(request);
    }

    public Page<ParkedMonth> parked(InvoiceRunId run, PageRequest request) {
        return PARKED.in(em).where("e.run = :run", "run", run.value()).page(request);
    }

    /** What no run could bill so far, whichever it was. */
    public Page<ParkedMonth> parked(PageRequest request) {
        return PARKED.in(em).where("e.resolvedAt is null").page(request);
    }

    /** What waits of one lease. */
    public Page<ParkedMonth> parked(LeaseId lease, PageRequest request) {
        return PARKED.in(em)
                .where("e.resolvedAt is null")
                .where("e.lease = :lease", "lease", lease.value())
                .page(request);
    }

    public long waiting() {
        return em.createQuery("select count(*) from ParkedMonth e where e.resolvedAt is null", Long.class)
                .getSingleResult();
    }

    /** What the partitions of runs under way have done so far. */
    public Map<InvoiceRunId, InvoiceRun.Numbers> progress(Collection<InvoiceRunId> runs) {
        Stream<?> rows = em.createNativeQuery(PROGRESS)
                .setParameter("ids", runs.stream().map(InvoiceRunId::value).toList())
                .getResultStream();
        return rows.map(Object[].class::cast)
                .collect(Collectors.toMap(row -> new InvoiceRunId((UUID) row[0]), InvoiceRunRepository::numbers));
    }

    private static InvoiceRun.Numbers numbers(Object[] row) {
        return new InvoiceRun.Numbers(
                ((Number) row[1]).intValue(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue(),
                new Money((BigDecimal) row[5]));
    }
}
