package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The rule by which the rent of a lease rises from now on; takes the place of the one before.
 *
 * @param value percent, or taka, as the mode says
 * @param compounding whether a percent is of the rent until then, which is usual; else of the rent before the first step
 * @param roundTo the new rent is the next multiple of this, null to keep it to the poisha
 * @param from the first step; null for the next anniversary of the lease that is so many months on
 * @param reason where it was agreed
 * @param override why steps may come earlier than the law would have it, null when they need not
 */
public record SetEscalation(
        EscalationMode mode,
        BigDecimal value,
        Boolean compounding,
        Integer everyMonths,
        Money roundTo,
        LocalDate from,
        String reason,
        String override) {}
