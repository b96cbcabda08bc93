package com.baribhara.auth.faces;

import com.baribhara.auth.ProviderRefused;
import com.baribhara.auth.ProviderRefused.Reason;
import com.baribhara.auth.ProviderSignInService;
import com.baribhara.auth.ProviderView;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** At whom people may sign in instead, and why somebody who came from there is not in. */
@Named
@RequestScoped
public class ProvidersBean {
    private final ProviderSignInService signIns;
    private final FormMessages messages;
    private final Reason reason;

    protected ProvidersBean() {
        this.signIns = null;
        this.messages = null;
        this.reason = null;
    }

    @Inject
    public ProvidersBean(ProviderSignInService signIns, FormMessages messages, ListState list) {
        this.signIns = signIns;
        this.messages = messages;
        this.reason = list.read("provider", Reason::valueOf);
    }

    public List<ProviderView> getAll() {
        return signIns.providers();
    }

    public boolean isAny() {
        return !getAll().isEmpty();
    }

    /** @param next the page to go on to; may be empty */
    public String way(ProviderView provider, String next) {
        String way = "/sign-in/with/" + provider.key();
        return next == null || next.isEmpty() ? way : way + "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    /** Why not, in a sentence; null when nobody was refused. */
    public String getRefusal() {
        return reason == null ? null : messages.words(new ProviderRefused(reason));
    }
}
