package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * @param override why it was agreed earlier than the law would have it, null when it was not
 * @param escalation the schedule that set it, null for one that somebody entered
 */
public record RentChangeView(
        LocalDate from,
        Money rent,
        String reason,
        String override,
        EscalationId escalation,
        String agreedBy,
        OffsetDateTime agreedAt) {}
