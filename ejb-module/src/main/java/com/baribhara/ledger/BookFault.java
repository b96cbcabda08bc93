package com.baribhara.ledger;

import com.baribhara.shared.Money;
import java.util.UUID;

/**
 * Something in which the books disagree with the documents.
 *
 * @param object the entry, invoice, lease or organisation it is about
 */
public record BookFault(FaultKind kind, UUID object, Money expected, Money found) {}
