package com.baribhara.tenant.faces;

import com.baribhara.shared.Money;
import com.baribhara.shared.web.Formats;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.EscalationView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** A rule by which a rent rises, as a sentence: "5% every 2 years, rounded up to a multiple of ৳ 100.00". */
@Named
@RequestScoped
public class EscalationWords {
    private static final int YEAR = 12;

    private final Formats formats;

    protected EscalationWords() {
        this(null);
    }

    @Inject
    public EscalationWords(Formats formats) {
        this.formats = formats;
    }

    public String of(EscalationView rule) {
        return of(rule.mode(), rule.compounding(), rule.value(), rule.everyMonths(), rule.roundTo());
    }

    /** @param roundTo null to keep it to the poisha */
    public String of(EscalationMode mode, boolean compounding, BigDecimal value, int everyMonths, Money roundTo) {
        boolean simple = mode == EscalationMode.PERCENT && !compounding;
        String kind = simple ? "escalation.say.PERCENT.simple" : "escalation.say." + mode;
        String rise = formats.text(kind, amount(mode, value), every(everyMonths));
        return roundTo == null ? rise : formats.text("escalation.say.rounded", rise, formats.taka(roundTo));
    }

    private String amount(EscalationMode mode, BigDecimal value) {
        return mode == EscalationMode.PERCENT ? formats.quantity(value) : formats.taka(Money.rounded(value));
    }

    private String every(int months) {
        boolean years = months % YEAR == 0;
        int count = years ? months / YEAR : months;
        if (count == 1) {
            return formats.text(years ? "escalation.every.year" : "escalation.every.month");
        }
        return formats.text(years ? "escalation.every.years" : "escalation.every.months", formats.count(count));
    }
}
