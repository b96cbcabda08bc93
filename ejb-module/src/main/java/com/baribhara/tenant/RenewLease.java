package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.time.LocalDate;

/**
 * Lets a lease that has a last day go on.
 *
 * @param end its new last day, null for an open lease
 * @param rent from the day after its present last day on, null where it stays
 * @param override why the rent may rise earlier than the law would have it, null when it need not
 */
public record RenewLease(LocalDate end, Money rent, String reason, String override) {}
