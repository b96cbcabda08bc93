package com.baribhara.invoice.model;

import com.baribhara.invoice.ParkReason;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** That a bill beyond the bounds may go out, once and as it was looked at. The run marks it as used. */
@Entity
@Table(name = "bill_release")
public class BillRelease {
    @Id
    private UUID id;

    @Column(name = "lease_id", nullable = false)
    private UUID lease;

    @Column(nullable = false)
    private BillingMonth month;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ParkedKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ParkReason reason;

    @Column(nullable = false)
    private String args;

    @Column(nullable = false)
    private String why;

    @Column(name = "released_by", nullable = false)
    private String releasedBy;

    @Column(name = "released_at", nullable = false)
    private Instant releasedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @Version
    private int version;

    protected BillRelease() {}

    public BillRelease(ParkedLease parked, String why, String by, Instant at) {
        this.id = Ids.next();
        this.lease = parked.lease().value();
        this.month = parked.month();
        this.kind = parked.kind();
        renew(parked, why, by, at);
    }

    /** The bill became another one before it went out. */
    public void renew(ParkedLease parked, String becauseOf, String by, Instant at) {
        reason = parked.reason();
        args = parked.args();
        why = becauseOf;
        releasedBy = by;
        releasedAt = at;
    }
}
