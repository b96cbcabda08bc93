package com.baribhara.auth.faces;

import com.baribhara.auth.AtProvider;
import com.baribhara.auth.IdentityService;
import com.baribhara.auth.LinkedIdentityView;
import com.baribhara.auth.ProviderView;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.security.ProofOfPerson;
import com.baribhara.shared.web.FormMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who the reader is at providers: linked and unlinked there, with the password. */
@Named
@RequestScoped
public class IdentitiesBean {
    private static final String AGAIN = "/user/identities?faces-redirect=true&unlinked=true";

    private final IdentityService identities;
    private final ProvidersBean providers;
    private final FormMessages messages;
    private List<LinkedIdentityView> all;
    private String current;
    private String otp;
    private ProviderView towards;
    private String address;

    protected IdentitiesBean() {
        this(null, null, null);
    }

    @Inject
    public IdentitiesBean(IdentityService identities, ProvidersBean providers, FormMessages messages) {
        this.identities = identities;
        this.providers = providers;
        this.messages = messages;
    }

    public List<LinkedIdentityView> getAll() {
        if (all == null) {
            all = identities.list();
        }
        return all;
    }

    /** Providers at which the reader is not linked yet. */
    public List<ProviderView> getOthers() {
        List<String> linked =
                getAll().stream().map(LinkedIdentityView::provider).toList();
        return providers.getAll().stream()
                .filter(provider -> !linked.contains(provider.key()))
                .toList();
    }

    /** A form may not lead to another site, so the page shows the way there instead. */
    public String link(ProviderView provider) {
        try {
            AtProvider way = identities.link(provider.key(), new ProofOfPerson(current, otp));
            FacesContext faces = FacesContext.getCurrentInstance();
            ProviderCookie.set((HttpServletResponse) faces.getExternalContext().getResponse(), way.browser());
            towards = provider;
            address = way.address().toString();
            return null;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Sent twice, or from another window: it is unlinked, which is what was wanted. */
    public String unlink(UUID id) {
        try {
            identities.unlink(id, new ProofOfPerson(current, otp));
            return AGAIN;
        } catch (NotFound gone) {
            return AGAIN;
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Where the reader goes on to show who they are; null while nothing was chosen. */
    public String getAddress() {
        return address;
    }

    public String getTowards() {
        return Optional.ofNullable(towards).map(ProviderView::name).orElse("");
    }

    public String getCurrent() {
        return null;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getOtp() {
        return null;
    }

    public void setOtp(String otp) {
        this.otp = otp;
    }
}
