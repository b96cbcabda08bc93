package com.baribhara.invoice;

import com.baribhara.invoice.internal.HoldingBook;
import com.baribhara.invoice.internal.ReceiptReversalRepository;
import com.baribhara.invoice.internal.ReversalBook;
import com.baribhara.invoice.internal.ReversalEvents;
import com.baribhara.invoice.model.ReceiptReversal;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * A deposit or an advance that was recorded wrongly is taken back, while nothing of it is used or settled. Owners and managers do so up to the
 * limit of the organisation; above it, and for accountants always, a second person must agree.
 */
@Stateless
@RolesAllowed(Permissions.HOLDING_READ)
public class ReceiptReversalService {
    private static final int REASON = 200;
    private static final int MOST_WAITING = 100;

    private final LeaseService leases;
    private final OrganisationService organisations;
    private final HoldingBook holdings;
    private final ReversalBook book;
    private final ReceiptReversalRepository reversals;
    private final ReversalEvents events;
    private final Clock clock;

    protected ReceiptReversalService() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public ReceiptReversalService(
            LeaseService leases,
            OrganisationService organisations,
            HoldingBook holdings,
            ReversalBook book,
            ReceiptReversalRepository reversals,
            ReversalEvents events,
            Clock clock) {
        this.leases = leases;
        this.organisations = organisations;
        this.holdings = holdings;
        this.book = book;
        this.reversals = reversals;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes it back, or asks for that where a second person must agree.
     *
     * @throws ReceiptNotReversible when something of it is used, or it was taken back or asked for before
     * @throws DepositNotSettled when all that was held is settled
     */
    @RolesAllowed(Permissions.INVOICE_CORRECT)
    public ReversalStatus reverse(LeaseId lease, HeldReceiptId id, String reason) {
        InputCheck check = new InputCheck();
        String why = check.text("reason", reason, REASON);
        check.refuse();
        HeldReceiptView receipt = untouched(lease, id);
        ReceiptReversal reversal = new ReceiptReversal(lease, receipt, why, person(), clock.instant());
        if (alone(receipt.amount())) {
            reversal.book();
        }
        reversals.add(reversal);
        if (reversal.view().status() == ReversalStatus.DONE) {
            book.takeBack(lease, receipt, reversal.id());
            events.done(lease, receipt, reversal.view());
        } else {
            events.requested(lease, receipt, reversal.view());
        }
        return reversal.view().status();
    }

    /**
     * @throws ReceiptNotReversible also when it was decided before, or by whoever asked for it
     * @throws DepositNotSettled when all that was held was settled meanwhile
     */
    @RolesAllowed(Permissions.CORRECTION_APPROVE)
    public void approve(LeaseId lease, HeldReceiptId id) {
        HeldReceiptView receipt = untouched(lease, id);
        ReceiptReversal reversal = toDecide(lease, id);
        reversal.approve(person(), clock.instant());
        book.takeBack(lease, receipt, reversal.id());
        events.done(lease, receipt, reversal.view());
    }

    @RolesAllowed(Permissions.CORRECTION_APPROVE)
    public void refuse(LeaseId lease, HeldReceiptId id, String reason) {
        InputCheck check = new InputCheck();
        String why = check.text("reason", reason, REASON);
        check.refuse();
        HeldReceiptView receipt = existing(lease, id);
        ReceiptReversal reversal = toDecide(lease, id);
        reversal.refuse(why, person(), clock.instant());
        events.refused(lease, receipt, reversal.view());
    }

    /** Leases where the caller is the second person that is waited for. */
    public List<LeaseId> waiting() {
        return reversals.waitingFor(person(), MOST_WAITING);
    }

    /** Whether the caller may say yes or no. */
    public boolean decidable(ReceiptReversalView reversal) {
        return reversal != null
                && reversal.status() == ReversalStatus.WAITING
                && person().has(Permissions.CORRECTION_APPROVE)
                && !reversal.askedBy(person());
    }

    /** Nobody settles or uses any of it until the transaction ends. */
    private HeldReceiptView untouched(LeaseId lease, HeldReceiptId id) {
        HeldReceiptView receipt = existing(lease, id);
        holdings.lock(lease);
        if (receipt.reversal() != null && receipt.reversal().status() == ReversalStatus.DONE) {
            throw new ReceiptNotReversible("holding.reversed-already");
        }
        if (!book.untouched(lease, receipt)) {
            throw new ReceiptNotReversible("holding.used");
        }
        return receipt;
    }

    private HeldReceiptView existing(LeaseId lease, HeldReceiptId id) {
        return holdings.view(leases.get(lease).id()).receipts().stream()
                .filter(receipt -> receipt.id().equals(id.value()))
                .findFirst()
                .orElseThrow(() -> new NotFound("receipt", id));
    }

    private ReceiptReversal toDecide(LeaseId lease, HeldReceiptId id) {
        return reversals.toDecide(lease, id).orElseThrow(() -> new NotFound("receipt", id));
    }

    private boolean alone(Money amount) {
        if (!person().has(Permissions.CORRECTION_APPROVE)) {
            return false;
        }
        Money limit = organisations.current().correctionLimit();
        return limit == null || amount.compareTo(limit) <= 0;
    }

    private Actor person() {
        return events.person();
    }
}
