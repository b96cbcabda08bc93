package com.baribhara.web.office;

import com.baribhara.auth.InvitationService;
import com.baribhara.auth.InvitationView;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who was asked to join and has not yet; each can be taken back. */
@Named
@RequestScoped
public class InvitationsBean {
    private static final int MOST = 50;

    private final InvitationService invitations;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private List<InvitationView> open;

    protected InvitationsBean() {
        this(null, null, null);
    }

    @Inject
    public InvitationsBean(InvitationService invitations, FormMessages messages, HttpServletRequest request) {
        this.invitations = invitations;
        this.messages = messages;
        this.request = request;
    }

    public List<InvitationView> getOpen() {
        if (open == null) {
            open = invitations
                    .open(new PageRequest(MOST, null, null, false, Set.of()))
                    .items();
        }
        return open;
    }

    public String revoke() {
        try {
            invitations.revoke(AddressedId.of("invitation", request.getParameter("invitation"), UUID::fromString));
            return "/user/staff.xhtml?faces-redirect=true&revoked=true";
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }
}
