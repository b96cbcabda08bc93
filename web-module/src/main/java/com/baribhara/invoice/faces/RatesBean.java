package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.RateOverview;
import com.baribhara.invoice.rates.RatesService;
import com.baribhara.invoice.rates.TariffService;
import com.baribhara.invoice.rates.TariffView;
import com.baribhara.shared.paging.PageRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What holds today of the law, of tariffs and of the landlord's own rates, and what comes next. */
@Named
@RequestScoped
public class RatesBean {
    private final RatesService rates;
    private final TariffService tariffs;
    private List<RateOverview> all;
    private List<TariffView> published;

    protected RatesBean() {
        this(null, null);
    }

    @Inject
    public RatesBean(RatesService rates, TariffService tariffs) {
        this.rates = rates;
        this.tariffs = tariffs;
    }

    public List<RateOverview> getLaw() {
        return all().stream().filter(rate -> rate.kind().law()).toList();
    }

    /** None, for an administrator. */
    public List<RateOverview> getOwn() {
        return all().stream().filter(rate -> !rate.kind().law()).toList();
    }

    private List<RateOverview> all() {
        if (all == null) {
            all = rates.list(null);
        }
        return all;
    }

    public List<TariffView> getTariffs() {
        if (published == null) {
            published =
                    tariffs.list(null, PageRequest.first(PageRequest.MAX_LIMIT)).items();
        }
        return published;
    }
}
