package com.baribhara.invoice.faces;

import com.baribhara.invoice.LateFeeLineView;
import com.baribhara.invoice.LateFeeMode;
import com.baribhara.invoice.LateFeePolicyView;
import com.baribhara.invoice.LineExplanation;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.ReadingPreferences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;

/** What being late costs, as a sentence: "5% of what is unpaid, at most ৳ 800.00, from 5 days after the due day". */
@Named
@RequestScoped
public class LateFeeWords {
    private final Formats formats;
    private final ReadingPreferences reader;

    protected LateFeeWords() {
        this(null, null);
    }

    @Inject
    public LateFeeWords(Formats formats, ReadingPreferences reader) {
        this.formats = formats;
        this.reader = reader;
    }

    /** How a fee comes about. */
    public String explanation(LateFeeLineView fee) {
        return LineExplanation.in(reader.getLocale(), reader.isBanglaDigits()).of(fee.arithmetic());
    }

    /** @param policy empty when nothing was ever entered */
    public String ofOrganisation(Optional<LateFeePolicyView> policy) {
        return policy.map(this::of).orElseGet(() -> formats.text("late-fee.say." + LateFeeMode.NONE));
    }

    /** What holds for a lease that has nothing of its own. */
    public String byOrganisation(String organisation) {
        return formats.text("late-fee.say.byOrganisation", organisation);
    }

    public String of(LateFeePolicyView policy) {
        if (!policy.basis().charges()) {
            return formats.text("late-fee.say." + policy.basis());
        }
        return of(policy.basis().name(), policy.rate(), policy.cap(), policy.graceDays());
    }

    /** @param cap null for none */
    public String of(String basis, BigDecimal rate, Money cap, int graceDays) {
        String amount = formats.text(
                "late-fee.say." + basis,
                basis.equals("PERCENT") ? formats.quantity(rate) : formats.taka(Money.rounded(rate)));
        String capped = cap == null ? amount : formats.text("late-fee.say.cap", amount, formats.taka(cap));
        return formats.text("late-fee.say.grace", capped, formats.count(graceDays));
    }
}
