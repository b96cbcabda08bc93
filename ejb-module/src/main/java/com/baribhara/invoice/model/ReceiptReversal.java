package com.baribhara.invoice.model;

import com.baribhara.invoice.HeldReceiptId;
import com.baribhara.invoice.HeldReceiptView;
import com.baribhara.invoice.ReceiptNotReversible;
import com.baribhara.invoice.ReceiptReversalView;
import com.baribhara.invoice.ReversalStatus;
import com.baribhara.shared.Ids;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A deposit or an advance that was recorded wrongly is taken back. The receipt stays as it is; this has an entry of its own. */
@Entity
@Table(name = "receipt_reversal")
public class ReceiptReversal {
    @Id
    private UUID id;

    @Column(name = "receipt_id", nullable = false)
    private UUID receipt;

    @Column(name = "lease_id", nullable = false)
    private UUID lease;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReversalStatus status = ReversalStatus.WAITING;

    @Embedded
    private SecondPerson persons;

    @Version
    private int version;

    protected ReceiptReversal() {}

    public ReceiptReversal(LeaseId lease, HeldReceiptView of, String reason, Actor by, Instant at) {
        this.id = Ids.next();
        this.receipt = of.id();
        this.lease = lease.value();
        this.reason = reason;
        this.persons = new SecondPerson(by, at);
    }

    /** Nobody else need agree. */
    public void book() {
        status = ReversalStatus.DONE;
    }

    /** @throws ReceiptNotReversible when it was decided before, or by whoever asked for it */
    public void approve(Actor by, Instant at) {
        decide(ReversalStatus.DONE, by, at, null);
    }

    /** @throws ReceiptNotReversible when it was decided before, or by whoever asked for it */
    public void refuse(String why, Actor by, Instant at) {
        decide(ReversalStatus.REFUSED, by, at, why);
    }

    private void decide(ReversalStatus decision, Actor by, Instant at, String why) {
        if (status != ReversalStatus.WAITING) {
            String decided = persons.decidedBy();
            throw new ReceiptNotReversible("request.decided", decided == null ? persons.requestedBy() : decided);
        }
        if (persons.asked(by)) {
            throw new ReceiptNotReversible("request.own");
        }
        status = decision;
        persons.decide(by, at, why);
    }

    public UUID id() {
        return id;
    }

    public ReceiptReversalView view() {
        return new ReceiptReversalView(
                id,
                new HeldReceiptId(receipt),
                reason,
                status,
                persons.requestedBy(),
                persons.requestedByAccount(),
                Dhaka.time(persons.requestedAt()),
                persons.decidedBy(),
                persons.decidedAt() == null ? null : Dhaka.time(persons.decidedAt()),
                persons.refusal());
    }
}
