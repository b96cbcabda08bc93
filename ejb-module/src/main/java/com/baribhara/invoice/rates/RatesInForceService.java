package com.baribhara.invoice.rates;

import com.baribhara.invoice.VatRates;
import com.baribhara.invoice.rates.internal.LawQuery;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The law, the tariffs and the landlord's own rates as plain values by date, for whoever works out what is owed. */
@Stateless
@RolesAllowed({Permissions.OFFICE_USE, Roles.SYSTEM})
public class RatesInForceService {
    private final LawQuery law;

    protected RatesInForceService() {
        this(null);
    }

    @Inject
    public RatesInForceService(LawQuery law) {
        this.law = law;
    }

    public VatRates vat() {
        return law.vat();
    }

    public TdsRates tds() {
        return law.tds();
    }

    public IncreaseRules increases() {
        return law.increases();
    }

    public AdvanceLimits advances() {
        return law.advances();
    }

    public HoldingTaxRates holdingTax() {
        return law.holdingTax();
    }

    public Tariffs tariffs() {
        return law.tariffs();
    }

    /** What the caller's organisation takes for a unit. */
    public SubMeterRates subMeter(Utility utility) {
        return law.subMeter(utility);
    }
}
