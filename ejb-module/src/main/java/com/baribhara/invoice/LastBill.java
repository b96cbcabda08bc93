package com.baribhara.invoice;

import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;

/**
 * The bill of a month that the next one is compared with.
 *
 * @param total with all that was adjusted since
 */
public record LastBill(DateRange period, Money total) {}
