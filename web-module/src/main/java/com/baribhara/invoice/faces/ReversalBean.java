package com.baribhara.invoice.faces;

import com.baribhara.invoice.HeldReceiptId;
import com.baribhara.invoice.HeldReceiptView;
import com.baribhara.invoice.HoldingService;
import com.baribhara.invoice.ReceiptReversalService;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A deposit or an advance that was recorded wrongly: asked to be taken back, and decided by a second person. Sent twice, it is refused as done. */
@Named
@RequestScoped
public class ReversalBean {
    private final LeaseService leases;
    private final HoldingService holdings;
    private final ReceiptReversalService reversals;
    private final FormMessages messages;
    private final String id;
    private final String receipt;
    private LeaseView lease;
    private HeldReceiptView shown;
    private String reason;
    private String refusal;

    protected ReversalBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public ReversalBean(
            LeaseService leases,
            HoldingService holdings,
            ReceiptReversalService reversals,
            FormMessages messages,
            ListState list) {
        this.leases = leases;
        this.holdings = holdings;
        this.reversals = reversals;
        this.messages = messages;
        this.id = list == null ? null : list.get("id");
        this.receipt = list == null ? null : list.get("receipt");
    }

    public LeaseView getLease() {
        if (lease == null) {
            lease = leases.get(known());
        }
        return lease;
    }

    public HeldReceiptView getShown() {
        if (shown == null) {
            HeldReceiptId which = which();
            shown = holdings.of(known()).receipts().stream()
                    .filter(one -> one.id().equals(which.value()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound("receipt", which));
        }
        return shown;
    }

    /** Whether the reader is the second person. */
    public boolean isDecidable() {
        return reversals.decidable(getShown().reversal());
    }

    public String ask() {
        return done(() -> reversals.reverse(known(), which(), reason));
    }

    public String approve() {
        return done(() -> reversals.approve(known(), which()));
    }

    public String refuse() {
        return done(() -> reversals.refuse(known(), which(), refusal));
    }

    private String done(Runnable work) {
        try {
            work.run();
            return "/invoice/holding.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private LeaseId known() {
        return AddressedId.of("lease", id, LeaseId::valueOf);
    }

    private HeldReceiptId which() {
        return AddressedId.of("receipt", receipt, HeldReceiptId::valueOf);
    }

    public String getId() {
        return id;
    }

    public String getReceipt() {
        return receipt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}
