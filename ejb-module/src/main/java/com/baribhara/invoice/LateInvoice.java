package com.baribhara.invoice;

import com.baribhara.invoice.model.LateFeePolicy;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import java.time.LocalDate;

/**
 * An invoice that was not paid when its grace ended, with everything the rules need.
 *
 * @param policy what is in force on its due day
 * @param base what was unpaid of it when grace ended
 * @param settledOn the day it was paid off, null while something is open
 * @param posted what earlier documents charged for being late with it
 */
public record LateInvoice(
        InvoiceId invoice,
        InvoiceNumber number,
        BillingMonth month,
        DateRange period,
        LocalDate due,
        LateFeePolicy policy,
        Money base,
        LocalDate settledOn,
        Money posted) {}
