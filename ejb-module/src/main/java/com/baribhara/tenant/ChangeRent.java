package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.time.LocalDate;

/**
 * The rent from a day on, until the next change. The day may lie in months that are billed: the next
 * run then bills what is missing, or credits what was too much.
 *
 * @param override why it may come earlier than the law would have it, null when it need not
 */
public record ChangeRent(LocalDate from, Money rent, String reason, String override) {}
