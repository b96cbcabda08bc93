package com.baribhara.web.office;

import com.baribhara.audit.HistoryEntry;
import com.baribhara.audit.HistoryService;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.organisation.OrganisationView;
import com.baribhara.organisation.PayoutAccountService;
import com.baribhara.organisation.PayoutAccountView;
import com.baribhara.organisation.Tin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The office: what stands on its bills, when it bills, and who changed that. */
@Named
@RequestScoped
public class SettingsBean {
    private final OrganisationService organisations;
    private final PayoutAccountService payouts;
    private final HistoryService history;
    private OrganisationView shown;
    private PayoutAccountView payout;
    private String tin;

    protected SettingsBean() {
        this(null, null, null);
    }

    @Inject
    public SettingsBean(OrganisationService organisations, PayoutAccountService payouts, HistoryService history) {
        this.organisations = organisations;
        this.payouts = payouts;
        this.history = history;
    }

    public OrganisationView getShown() {
        if (shown == null) {
            shown = organisations.current();
        }
        return shown;
    }

    public PayoutAccountView getPayout() {
        if (payout == null) {
            payout = payouts.current();
        }
        return payout;
    }

    /** Masked, unless it was asked for just now. */
    public String getTin() {
        return tin == null ? getShown().tin() : tin;
    }

    /** Stays on the page, which then has the taxpayer's number whole; an address would keep it. */
    public String showTin() {
        tin = organisations.tin().map(Tin::value).orElse(null);
        return null;
    }

    public boolean isTinShown() {
        return tin != null;
    }

    /** The same for the number of the account. */
    public String showAccount() {
        payout = payouts.whole();
        return null;
    }

    public boolean isAccountShown() {
        return getPayout().kept() && !getPayout().accountNumber().startsWith("*");
    }

    public List<HistoryEntry> getEvents() {
        return history.of(getShown().id().value());
    }
}
