package com.baribhara.web.office;

import com.baribhara.invoice.rates.TariffService;
import com.baribhara.invoice.rates.TariffView;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterService;
import com.baribhara.property.MeterView;
import com.baribhara.property.PriceMeter;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.shared.web.TypedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** What a meter costs from a day on: so much a unit, or by a public tariff. */
@Named
@RequestScoped
public class MeterPriceBean {
    private final MeterService meters;
    private final TariffService tariffs;
    private final FormMessages messages;
    private final Clock clock;
    private final String id;
    private MeterView shown;
    private String from;
    private String perUnit;
    private String tariff;
    private String sanctionedKw;

    protected MeterPriceBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public MeterPriceBean(
            MeterService meters, TariffService tariffs, FormMessages messages, ListState list, Clock clock) {
        this.meters = meters;
        this.tariffs = tariffs;
        this.messages = messages;
        this.clock = clock;
        this.id = list == null ? null : list.get("id");
    }

    public String price() {
        try {
            TypedIn typed = new TypedIn();
            PriceMeter command = new PriceMeter(
                    typed.day("from", from),
                    typed.number("perUnit", perUnit),
                    tariff,
                    typed.number("sanctionedKw", sanctionedKw));
            typed.refuse();
            meters.price(known(), command);
            return "/property/meter.xhtml?faces-redirect=true&id=" + known();
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    private MeterId known() {
        return AddressedId.of("meter", id, MeterId::valueOf);
    }

    public MeterView getShown() {
        if (shown == null) {
            shown = meters.get(known());
        }
        return shown;
    }

    /** Those of what the meter counts. */
    public List<TariffView> getTariffs() {
        return tariffs.list(Dhaka.today(clock), PageRequest.first(PageRequest.DEFAULT_LIMIT)).items().stream()
                .filter(one -> one.utility().name().equals(getShown().utility().name()))
                .toList();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getPerUnit() {
        return perUnit;
    }

    public void setPerUnit(String perUnit) {
        this.perUnit = perUnit;
    }

    public String getTariff() {
        return tariff;
    }

    public void setTariff(String tariff) {
        this.tariff = tariff;
    }

    public String getSanctionedKw() {
        return sanctionedKw;
    }

    public void setSanctionedKw(String sanctionedKw) {
        this.sanctionedKw = sanctionedKw;
    }
}
