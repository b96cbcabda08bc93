package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.math.BigDecimal;

/** How many months' rent a landlord may ask in advance: by the Act, and by the guideline of the city (section 7). */
public record AdvanceLimits(int actMonths, int guidelineMonths) {

    /**
     * What the limits say to an advance.
     *
     * @param excess what is above the limit of the Act
     * @param needsOverride above the limit of the Act, whatever the guideline says: it goes on only with a recorded override
     */
    public record Verdict(Money actLimit, Money excess, boolean guidelineKept, boolean needsOverride) {}

    public Verdict check(Money rent, Money asked) {
        Money actLimit = rent.times(BigDecimal.valueOf(actMonths));
        Money excess = asked.minus(actLimit).max(Money.ZERO);
        Money guideline = rent.times(BigDecimal.valueOf(guidelineMonths));
        return new Verdict(actLimit, excess, asked.compareTo(guideline) <= 0, excess.positive());
    }
}
