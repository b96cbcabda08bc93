package com.baribhara.invoice;

import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What being late shall cost from a day on.
 *
 * @param lease the lease it is for, null for the whole organisation
 * @param rate taka, percent or taka a day, as the basis says; null where nothing is charged
 * @param cap the most it can come to, null for none
 * @param graceDays free days after the due day
 */
public record EnterLateFeePolicy(
        LeaseId lease, LateFeeMode basis, BigDecimal rate, Money cap, Integer graceDays, LocalDate validFrom) {}
