package com.baribhara.invoice.sharing;

import com.baribhara.property.PropertyId;
import com.baribhara.shared.Money;
import com.baribhara.tenant.SplitBasis;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A bill without its parts.
 *
 * @param reason why it was corrected last, or withdrawn; null when it stands as it was entered, as are who and when
 */
public record SharedBillHead(
        SharedBillId id,
        PropertyId property,
        SharedBillKind kind,
        String number,
        LocalDate from,
        LocalDate to,
        Money amount,
        SplitBasis basis,
        Vacancy vacancy,
        String note,
        SharedBillStatus status,
        String reason,
        String enteredBy,
        OffsetDateTime enteredAt,
        String changedBy,
        OffsetDateTime changedAt) {}
