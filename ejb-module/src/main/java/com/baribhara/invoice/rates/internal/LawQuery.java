package com.baribhara.invoice.rates.internal;

import com.baribhara.invoice.VatRates;
import com.baribhara.invoice.rates.AdvanceLimits;
import com.baribhara.invoice.rates.HoldingTaxRates;
import com.baribhara.invoice.rates.IncreaseRules;
import com.baribhara.invoice.rates.SubMeterRates;
import com.baribhara.invoice.rates.SubMeterRates.SubMeterRate;
import com.baribhara.invoice.rates.Tariffs;
import com.baribhara.invoice.rates.TdsRates;
import com.baribhara.invoice.rates.Utility;
import com.baribhara.invoice.rates.model.SubMeterVersion;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** The law and the tariffs, and the caller's own rates, as one organisation sees them. */
@ApplicationScoped
public class LawQuery {
    private final OrganisationDatabase database;
    private final EntityManager em;

    protected LawQuery() {
        this(null, null);
    }

    @Inject
    public LawQuery(OrganisationDatabase database, EntityManager em) {
        this.database = database;
        this.em = em;
    }

    public VatRates vat() {
        return new LawRows(database).vat();
    }

    public TdsRates tds() {
        return new LawRows(database).tds();
    }

    public IncreaseRules increases() {
        return new LawRows(database).increases();
    }

    public AdvanceLimits advances() {
        return new LawRows(database).advances();
    }

    public HoldingTaxRates holdingTax() {
        return new LawRows(database).holdingTax();
    }

    public Tariffs tariffs() {
        return new TariffRows(database).all();
    }

    /** Through the entity manager, which tells the database whose rows to show. */
    public SubMeterRates subMeter(Utility utility) {
        return new SubMeterRates(
                em.createQuery("select v from SubMeterVersion v where v.utility = :utility", SubMeterVersion.class)
                        .setParameter("utility", utility)
                        .getResultStream()
                        .map(version -> new SubMeterRate(version.validFrom(), version.perUnit()))
                        .toList());
    }
}
