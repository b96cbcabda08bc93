package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A deposit or an advance that was taken.
 *
 * @param override why more may be held than the law lets a landlord take, null when it need not
 * @param reversal how it was taken back, or is to be; null when nobody wants that
 */
public record HeldReceiptView(
        UUID id,
        HeldKind kind,
        Money amount,
        LocalDate on,
        String reference,
        String override,
        String recordedBy,
        ReceiptReversalView reversal) {}
