package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.TariffService;
import com.baribhara.invoice.rates.TariffVersionId;
import com.baribhara.invoice.rates.TariffVersionView;
import com.baribhara.invoice.rates.TariffView;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.Seen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;

/** One tariff with all its versions; those that have not begun can be taken back. */
@Named
@RequestScoped
public class TariffBean {
    private final TariffService tariffs;
    private final FormMessages messages;
    private final HttpServletRequest request;
    private final String code;
    private TariffView tariff;

    protected TariffBean() {
        this(null, null, null, null);
    }

    @Inject
    public TariffBean(TariffService tariffs, FormMessages messages, HttpServletRequest request, ListState list) {
        this.tariffs = tariffs;
        this.messages = messages;
        this.request = request;
        this.code = list == null ? null : list.get("code");
    }

    public TariffView getTariff() {
        if (tariff == null) {
            tariff = tariffs.get(known(), null);
        }
        return tariff;
    }

    private String known() {
        return AddressedId.of("tariff", code, Function.identity());
    }

    /** The state in which a version is shown; its withdrawal goes by it. */
    public String seen(TariffVersionView version) {
        return Seen.of(version);
    }

    /** Takes back the version that the form names. */
    public String withdraw() {
        try {
            TariffVersionId id =
                    AddressedId.of("tariff-version", request.getParameter("version"), TariffVersionId::valueOf);
            tariffs.withdraw(known(), id, Seen.as(request.getParameter("seen")));
            return "/invoice/tariff.xhtml?faces-redirect=true&code="
                    + getTariff().code();
        } catch (Refusal refused) {
            tariff = null;
            return messages.refuse(refused, "form");
        }
    }
}
