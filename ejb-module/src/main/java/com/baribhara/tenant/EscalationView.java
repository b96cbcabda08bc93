package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * @param value percent, or taka, as the mode says
 * @param from its first step
 * @param next the first step that is not posted yet
 * @param override why steps may come earlier than the law would have it, null when they need not
 * @param endedAt null while it is in force
 */
public record EscalationView(
        EscalationId id,
        EscalationMode mode,
        BigDecimal value,
        boolean compounding,
        int everyMonths,
        Money roundTo,
        LocalDate from,
        LocalDate next,
        String reason,
        String override,
        String enteredBy,
        OffsetDateTime enteredAt,
        String endedBy,
        OffsetDateTime endedAt) {}
