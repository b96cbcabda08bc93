package com.baribhara.invoice.internal;

import com.baribhara.invoice.OwnedRun;
import com.baribhara.invoice.RequestUtilityRun;
import com.baribhara.invoice.UtilityBill;
import com.baribhara.invoice.UtilityTerms;
import com.baribhara.invoice.model.PricesInForce;
import com.baribhara.invoice.rates.SubMeterRates;
import com.baribhara.invoice.rates.internal.LawFacts;
import com.baribhara.organisation.BillingCalendarService;
import com.baribhara.property.Utility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** By what rules and prices a run bills utilities. */
@ApplicationScoped
public class UtilityRules {
    private final BillingFacts facts;
    private final LawFacts law;
    private final BillingCalendarService calendar;
    private final Clock clock;

    protected UtilityRules() {
        this(null, null, null, null);
    }

    @Inject
    public UtilityRules(BillingFacts facts, LawFacts law, BillingCalendarService calendar, Clock clock) {
        this.facts = facts;
        this.law = law;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last day whose readings are billed. */
    public LocalDate upTo(RequestUtilityRun request) {
        LocalDate today = LocalDate.now(clock);
        return request.upTo() == null || request.upTo().isAfter(today) ? today : request.upTo();
    }

    /** @param runs the run of every organisation served */
    public UtilityTerms terms(OwnedRun run, Map<Integer, UUID> runs) {
        UtilityBill rules = new UtilityBill(run.asOf(), LocalDate.now(clock), facts.vatRates(), prices(runs.keySet()));
        return new UtilityTerms(
                run, runs, new HashSet<>(calendar.wholeTaka(runs.keySet())), calendar.bounds(runs.keySet()), rules);
    }

    private PricesInForce prices(Set<Integer> organisations) {
        Map<Utility, Map<Integer, SubMeterRates>> landlords = new EnumMap<>(Utility.class);
        for (Utility utility : Utility.values()) {
            landlords.put(
                    utility, law.subMeters(com.baribhara.invoice.rates.Utility.valueOf(utility.name()), organisations));
        }
        return new PricesInForce(law.tariffs(), landlords);
    }
}
