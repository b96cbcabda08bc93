package com.baribhara.invoice;

import com.baribhara.invoice.internal.CorrectionBook;
import com.baribhara.invoice.internal.CorrectionEvents;
import com.baribhara.invoice.internal.CorrectionRequestRepository;
import com.baribhara.invoice.model.CorrectionRequest;
import com.baribhara.shared.Expected;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** Corrections that wait for a second person: another owner or manager than who asked approves or refuses them. */
@Stateless
@RolesAllowed(Permissions.INVOICE_READ)
public class CorrectionRequestService {
    private static final int REASON = 300;

    private final CorrectionRequestRepository requests;
    private final CorrectionBook book;
    private final CorrectionEvents events;
    private final CurrentActor actor;
    private final Clock clock;

    protected CorrectionRequestService() {
        this(null, null, null, null, null);
    }

    @Inject
    public CorrectionRequestService(
            CorrectionRequestRepository requests,
            CorrectionBook book,
            CorrectionEvents events,
            CurrentActor actor,
            Clock clock) {
        this.requests = requests;
        this.book = book;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** Sorted by {@code requested}, the newest first unless asked otherwise. */
    public Page<CorrectionRequestView> list(CorrectionRequestFilter filter, PageRequest page) {
        return requests.list(filter, page).map(CorrectionRequest::view);
    }

    public CorrectionRequestView get(CorrectionRequestId id) {
        return requests.find(id).map(CorrectionRequest::view).orElseThrow(() -> new NotFound("correction-request", id));
    }

    /** How many wait for the caller's own answer: those of others. */
    public long waiting() {
        return requests.waitingFor(actor.get());
    }

    /** Whether the caller may say yes or no to it. */
    public boolean decidable(CorrectionRequestView request) {
        return request.status() == CorrectionRequestStatus.PENDING
                && actor.get().has(Permissions.CORRECTION_APPROVE)
                && !request.askedBy(actor.get());
    }

    /**
     * Issues what was asked for.
     *
     * @throws com.baribhara.shared.Refusal with what has changed meanwhile, when it would come to something else by now
     */
    @RolesAllowed(Permissions.CORRECTION_APPROVE)
    public CreditNoteId approve(CorrectionRequestId id) {
        CorrectionRequest request = toDecide(id);
        request.mayBeDecided(actor.get());
        CorrectionBook.Issued issued = book.issue(request.correction(), Expected.any(), null);
        request.approve(issued.effect(), issued.note().id(), actor.get(), clock.instant());
        events.issued(issued.note(), request.view());
        return issued.note().id();
    }

    @RolesAllowed(Permissions.CORRECTION_APPROVE)
    public void refuse(CorrectionRequestId id, String reason) {
        InputCheck check = new InputCheck();
        String why = check.text("reason", reason, REASON);
        check.refuse();
        CorrectionRequest request = toDecide(id);
        request.refuse(why, actor.get(), clock.instant());
        events.refused(request.view());
    }

    private CorrectionRequest toDecide(CorrectionRequestId id) {
        return requests.findToDecide(id).orElseThrow(() -> new NotFound("correction-request", id));
    }
}
