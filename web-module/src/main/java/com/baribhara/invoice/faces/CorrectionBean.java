package com.baribhara.invoice.faces;

import com.baribhara.invoice.CorrectionRequestId;
import com.baribhara.invoice.CorrectionRequestService;
import com.baribhara.invoice.CorrectionRequestView;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One correction that a second person decides. */
@Named
@RequestScoped
public class CorrectionBean {
    private final CorrectionRequestService requests;
    private final FormMessages messages;
    private final String id;
    private CorrectionRequestView shown;
    private String reason;

    protected CorrectionBean() {
        this(null, null, null);
    }

    @Inject
    public CorrectionBean(CorrectionRequestService requests, FormMessages messages, ListState list) {
        this.requests = requests;
        this.messages = messages;
        this.id = list == null ? null : list.get("id");
    }

    public CorrectionRequestView getShown() {
        if (shown == null) {
            shown = requests.get(known());
        }
        return shown;
    }

    /** Whether the reader is the second person. */
    public boolean isDecidable() {
        return requests.decidable(getShown());
    }

    public String approve() {
        try {
            return "/invoice/credit-note.xhtml?faces-redirect=true&id=" + requests.approve(known());
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    public String refuse() {
        try {
            requests.refuse(known(), reason);
            return "/invoice/correction.xhtml?faces-redirect=true&id=" + id;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private CorrectionRequestId known() {
        return AddressedId.of("correction-request", id, CorrectionRequestId::valueOf);
    }

    public String getId() {
        return id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
