package com.baribhara.invoice;

import com.baribhara.shared.Money;
import com.baribhara.tenant.ChargeKind;

/** What is kept of a deposit: it becomes a line of the final invoice. */
public record Deduction(ChargeKind kind, Money amount, String reason) {}
