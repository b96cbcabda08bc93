package com.baribhara.invoice;

import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A version of a policy as it was entered.
 *
 * @param lease null when it is the organisation's
 * @param rate null where nothing is charged; so are grace days
 */
public record LateFeePolicyView(
        LateFeePolicyId id,
        LeaseId lease,
        LateFeeMode basis,
        BigDecimal rate,
        Money cap,
        Integer graceDays,
        LocalDate validFrom,
        String enteredBy,
        OffsetDateTime enteredAt) {}
