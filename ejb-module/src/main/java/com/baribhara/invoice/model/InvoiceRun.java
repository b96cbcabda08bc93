package com.baribhara.invoice.model;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.time.Dhaka;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The month's billing of one organisation, or its late fees as of a day. Its numbers are written when it ends; until then its partitions have them. */
@Entity
@Table(name = "invoice_run")
public class InvoiceRun {

    /** What a run has done so far. */
    public record Numbers(int leases, int billed, int unchanged, int parked, Money total) {
        public static final Numbers NONE = new Numbers(0, 0, 0, 0, Money.ZERO);
    }

    @Id
    private UUID id;

    @Column(name = "batch_run_id", nullable = false)
    private UUID batchRun;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RunKind kind;

    @Column(nullable = false)
    private BillingMonth month;

    @Column(name = "as_of")
    private LocalDate asOf;

    @Column(name = "dry_run", nullable = false)
    private boolean dryRun;

    @Column(nullable = false)
    private boolean selected;

    @Column(nullable = false)
    private int expected;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RunStatus status;

    @Column(name = "requested_by", nullable = false)
    private String requestedBy;

    @Column(name = "started_at", nullable = false)
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(nullable = false)
    private int leases;

    @Column(nullable = false)
    private int billed;

    @Column(nullable = false)
    private int unchanged;

    @Column(nullable = false)
    private int parked;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "total", precision = 16, scale = 2, nullable = false))
    private Money total;

    @Version
    private int version;

    protected InvoiceRun() {}

    public InvoiceRunId id() {
        return new InvoiceRunId(id);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public BillingMonth month() {
        return month;
    }

    public boolean running() {
        return status == RunStatus.RUNNING;
    }

    public InvoiceRunView view() {
        return view(new Numbers(leases, billed, unchanged, parked, total));
    }

    public InvoiceRunView view(Numbers now) {
        return new InvoiceRunView(
                id(),
                kind,
                month,
                asOf,
                status,
                dryRun,
                selected,
                expected,
                now.leases(),
                now.billed(),
                now.unchanged(),
                now.parked(),
                now.total(),
                Dhaka.time(startedAt),
                Dhaka.time(finishedAt),
                requestedBy);
    }
}
