package com.baribhara.invoice.internal;

import com.baribhara.invoice.CorrectionRequestView;
import com.baribhara.invoice.CreditNoteKind;
import com.baribhara.invoice.CreditNoteView;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.tenant.LeaseTermsService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what became of corrections by hand. */
@ApplicationScoped
public class CorrectionEvents {
    private final DomainEvents events;
    private final LeaseTermsService leases;

    protected CorrectionEvents() {
        this(null, null);
    }

    @Inject
    public CorrectionEvents(DomainEvents events, LeaseTermsService leases) {
        this.events = events;
        this.leases = leases;
    }

    /** @param agreed the request that a second person agreed to, null when none was needed */
    public void issued(CreditNoteView note, CorrectionRequestView agreed) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("creditNote", note.id());
        payload.put("lease", note.lease());
        payload.put("tenant", note.tenant());
        payload.put("number", note.number().value());
        payload.put("month", note.month());
        payload.put("total", note.total());
        payload.put("corrects", note.invoice());
        payload.put("kind", note.kind());
        payload.put("reason", note.reason());
        if (agreed != null) {
            payload.put("requestedBy", agreed.requestedBy());
        }
        if (note.kind() == CreditNoteKind.VOID) {
            events.record(new DomainEvent("InvoiceVoided", note.invoice().value(), payload));
            // its days are not billed any more: the next run looks at the lease again, however often it was passed over
            leases.recheck(note.lease(), note.month().first());
        } else {
            events.record(new DomainEvent("CreditNoteIssued", note.id().value(), payload));
        }
    }

    public void requested(CorrectionRequestView request) {
        record("CorrectionRequested", request, request.correction().reason());
    }

    public void refused(CorrectionRequestView request) {
        record("CorrectionRefused", request, request.decision().refusal());
    }

    private void record(String type, CorrectionRequestView request, String reason) {
        events.record(new DomainEvent(
                type,
                request.correction().invoice().value(),
                Map.of(
                        "request",
                        request.id(),
                        "kind",
                        request.correction().kind(),
                        "total",
                        request.total(),
                        "requestedBy",
                        request.requestedBy(),
                        "reason",
                        reason)));
    }
}
