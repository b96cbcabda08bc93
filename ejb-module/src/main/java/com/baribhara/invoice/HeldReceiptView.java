package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/** @param override why more may be held than the law lets a landlord take, null when it need not */
public record HeldReceiptView(
        UUID id, HeldKind kind, Money amount, LocalDate on, String reference, String override, String recordedBy) {}
