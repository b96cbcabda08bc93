package com.baribhara.ledger;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A document about to be booked.
 *
 * @param organisation the small key of its organisation
 * @param document its id, which becomes that of the entry
 * @param invoice the invoice whose open balance it moves; null when it moves none
 */
public record NewEntry(
        int organisation,
        UUID document,
        EntryKind kind,
        LocalDate bookedOn,
        UUID lease,
        UUID invoice,
        List<Movement> movements) {

    Money total() {
        Money total = Money.ZERO;
        for (Movement movement : movements) {
            total = total.plus(movement.amount());
        }
        return total;
    }
}
