package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateOverview;
import com.baribhara.invoice.rates.RateVersionId;
import com.baribhara.invoice.rates.RateVersionView;
import com.baribhara.invoice.rates.RatesService;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Seen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One rate with all its versions; those that have not begun can be taken back. */
@Named
@RequestScoped
public class RateBean {
    private final RatesService rates;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private final String kind;
    private RateOverview rate;

    protected RateBean() {
        this(null, null, null, null);
    }

    @Inject
    public RateBean(RatesService rates, FormMessages messages, HttpServletRequest request, ListState list) {
        this.rates = rates;
        this.messages = messages;
        this.request = request;
        this.kind = list == null ? null : list.get("kind");
    }

    public RateOverview getRate() {
        if (rate == null) {
            rate = rates.get(known(), null);
        }
        return rate;
    }

    private RateKind known() {
        return AddressedId.of("rate-kind", kind, RateKind::valueOf);
    }

    /** Whether the reader enters new versions of it. */
    public boolean isEnters() {
        return rates.enters(known());
    }

    /** The state in which a version is shown; its withdrawal goes by it. */
    public String seen(RateVersionView version) {
        return Seen.of(version);
    }

    /** Takes back the version that the form names. */
    public String withdraw() {
        try {
            RateVersionId id = AddressedId.of("rate-version", request.getParameter("version"), RateVersionId::valueOf);
            rates.withdraw(known(), id, Seen.as(request.getParameter("seen")));
            return "/invoice/rate.xhtml?faces-redirect=true&kind=" + known();
        } catch (Refusal refused) {
            rate = null;
            return messages.refuse(refused, "form");
        }
    }
}
