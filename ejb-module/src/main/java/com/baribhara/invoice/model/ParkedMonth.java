package com.baribhara.invoice.model;

import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A lease that could not be billed for a month. Written by the run, which is also what resolves it. */
@Entity
@Immutable
@Table(name = "parked_lease")
@IdClass(ParkedMonth.Key.class)
public class ParkedMonth {

    /** One lease, one month, and what of it. */
    public record Key(UUID lease, LocalDate month, ParkedKind kind) implements Serializable {}

    @Id
    @Column(name = "lease_id")
    private UUID lease;

    /** Its first day: no converter works on a part of a key. */
    @Id
    private LocalDate month;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ParkedKind kind;

    @Column(name = "run_id", nullable = false)
    private UUID run;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ParkReason reason;

    private String args;

    @Column(name = "parked_at", nullable = false)
    private Instant parkedAt;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected ParkedMonth() {}

    public LeaseId lease() {
        return new LeaseId(lease);
    }

    public BillingMonth month() {
        return BillingMonth.of(month);
    }

    public ParkedKind kind() {
        return kind;
    }

    public Instant parkedAt() {
        return parkedAt;
    }

    public ParkedLease view(String leaseCode) {
        return new ParkedLease(lease(), leaseCode, month(), kind, reason, args, Dhaka.time(parkedAt));
    }
}
