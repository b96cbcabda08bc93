package com.baribhara.invoice.rates.internal;

import com.baribhara.invoice.rates.IncreaseRules;
import com.baribhara.invoice.rates.IncreaseRules.IncreaseRule;
import com.baribhara.shared.Dated;
import com.baribhara.shared.Dated.Since;
import com.baribhara.tenant.IncreaseLaw;
import com.baribhara.tenant.IncreaseLaws;
import com.baribhara.tenant.LawfulIncrease;
import com.baribhara.tenant.YearlyWindow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the leases when rents may rise. */
@ApplicationScoped
public class IncreaseLawInForce implements IncreaseLaw {
    private final LawQuery law;

    protected IncreaseLawInForce() {
        this(null);
    }

    @Inject
    public IncreaseLawInForce(LawQuery law) {
        this.law = law;
    }

    @Override
    public IncreaseLaws known() {
        return laws(law.increases());
    }

    static IncreaseLaws laws(IncreaseRules increases) {
        return new IncreaseLaws(new Dated<>(increases.rules().stream()
                .map(rule -> new Since<>(rule.validFrom(), lawful(rule)))
                .toList()));
    }

    private static LawfulIncrease lawful(IncreaseRule rule) {
        return new LawfulIncrease(
                rule.months(),
                rule.window() == null
                        ? null
                        : new YearlyWindow(
                                rule.window().from().value(), rule.window().to().value()));
    }
}
