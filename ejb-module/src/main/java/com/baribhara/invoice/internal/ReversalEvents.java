package com.baribhara.invoice.internal;

import com.baribhara.invoice.HeldReceiptView;
import com.baribhara.invoice.ReceiptReversalView;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells what became of receipts that were to be taken back, and who does so. */
@ApplicationScoped
public class ReversalEvents {
    private final DomainEvents events;
    private final CurrentActor actor;

    protected ReversalEvents() {
        this(null, null);
    }

    @Inject
    public ReversalEvents(DomainEvents events, CurrentActor actor) {
        this.events = events;
        this.actor = actor;
    }

    public Actor person() {
        return actor.get();
    }

    public void done(LeaseId lease, HeldReceiptView receipt, ReceiptReversalView reversal) {
        record("ReceiptReversed", lease, receipt, reversal, reversal.reason());
    }

    public void requested(LeaseId lease, HeldReceiptView receipt, ReceiptReversalView reversal) {
        record("ReceiptReversalRequested", lease, receipt, reversal, reversal.reason());
    }

    public void refused(LeaseId lease, HeldReceiptView receipt, ReceiptReversalView reversal) {
        record("ReceiptReversalRefused", lease, receipt, reversal, reversal.refusal());
    }

    private void record(
            String type, LeaseId lease, HeldReceiptView receipt, ReceiptReversalView reversal, String reason) {
        events.record(new DomainEvent(
                type,
                lease.value(),
                Map.of(
                        "receipt", receipt.id(),
                        "reversal", reversal.id(),
                        "kind", receipt.kind(),
                        "total", receipt.amount(),
                        "on", receipt.on(),
                        "requestedBy", reversal.requestedBy(),
                        "reason", reason)));
    }
}
