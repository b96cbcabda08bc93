package com.baribhara.web.office;

import com.baribhara.auth.InvitationService;
import com.baribhara.auth.InvitePerson;
import com.baribhara.notification.ChannelService;
import com.baribhara.notification.DeliveryChannel;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Submission;
import com.baribhara.tenant.TenantId;
import com.baribhara.tenant.TenantService;
import com.baribhara.tenant.TenantView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** Somebody is asked to join: one of the office, or a tenant. */
@Named
@RequestScoped
public class InvitationFormBean {
    private final InvitationService invitations;
    private final TenantService tenants;
    private final ChannelService channels;
    private final FormMessages messages;
    private final Submission submission;
    private final String tenant;
    private String contact;
    private String role;
    private String name;
    private String nameBn;
    private String language = "bn";

    protected InvitationFormBean() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InvitationFormBean(
            InvitationService invitations,
            TenantService tenants,
            ChannelService channels,
            FormMessages messages,
            Submission submission,
            ListState list) {
        this.invitations = invitations;
        this.tenants = tenants;
        this.channels = channels;
        this.messages = messages;
        this.submission = submission;
        this.tenant = list == null ? null : list.get("tenant");
    }

    /** A tenant is called, and reached, as is known here. */
    public void load() {
        if (tenant != null) {
            TenantView shown = tenants.get(known());
            name = shown.name();
            nameBn = shown.nameBn();
            contact = shown.email() == null ? shown.phone() : shown.email();
        }
    }

    public String invite() {
        try {
            UUID whom = tenant == null ? null : known().value();
            String as = tenant == null ? role : Roles.TENANT;
            submission.once(() -> invitations
                    .invite(new InvitePerson(contact, as, whom, name, nameBn, language))
                    .id());
            return tenant == null
                    ? "/user/staff.xhtml?faces-redirect=true&invited=true"
                    : "/tenant/tenant.xhtml?faces-redirect=true&invited=true&id=" + tenant;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private TenantId known() {
        return AddressedId.of("tenant", tenant, TenantId::valueOf);
    }

    /** Nobody makes others more than they are. */
    public List<String> getRoles() {
        return invitations.roles();
    }

    /** Whether this installation can write to people at all. */
    public boolean isChannelsMissing() {
        return !channels.ready(DeliveryChannel.EMAIL) || !channels.ready(DeliveryChannel.SMS);
    }

    public String getTenant() {
        return tenant;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String role) {
        this.role = role;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameBn() {
        return nameBn;
    }

    public void setNameBn(String nameBn) {
        this.nameBn = nameBn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
