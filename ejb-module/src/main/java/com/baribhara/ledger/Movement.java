package com.baribhara.ledger;

import com.baribhara.shared.Money;
import java.util.Optional;

/**
 * An amount that goes from one account to another.
 *
 * @param debit the account it goes to
 * @param credit the account it comes from
 * @param amount above zero
 */
public record Movement(LedgerAccount debit, LedgerAccount credit, Money amount) {

    /** @throws IllegalArgumentException when nothing moves, or moves in a circle */
    public Movement {
        if (!amount.positive() || debit == credit) {
            throw new IllegalArgumentException(amount + " from " + credit + " to " + debit);
        }
    }

    /** A negative amount goes the other way; none when it is zero. */
    public static Optional<Movement> of(LedgerAccount debit, LedgerAccount credit, Money amount) {
        if (amount.zero()) {
            return Optional.empty();
        }
        return Optional.of(
                amount.negative()
                        ? new Movement(credit, debit, amount.negated())
                        : new Movement(debit, credit, amount));
    }
}
