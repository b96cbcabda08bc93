package com.baribhara.invoice;

import com.baribhara.shared.Money;
import java.util.List;

/**
 * What a month would bring, by what differs from the month before.
 *
 * @param parts one for each change that occurs, in the order of {@link PreviewChange}; none when a later dry run took its rows away
 * @param outdated whether something that bears on bills was changed since
 */
public record RunPreview(List<Part> parts, boolean outdated) {

    /** The leases with one and the same change. */
    public record Part(
            PreviewChange change,
            long leases,
            long invoices,
            Money net,
            Money vat,
            Money amount,
            Money lastMonth,
            Money difference) {}

    public boolean kept() {
        return !parts.isEmpty();
    }

    public long invoices() {
        return parts.stream().mapToLong(Part::invoices).sum();
    }

    public Money vat() {
        return Money.sum(parts.stream().map(Part::vat).toList());
    }

    public Money amount() {
        return Money.sum(parts.stream().map(Part::amount).toList());
    }

    public Money lastMonth() {
        return Money.sum(parts.stream().map(Part::lastMonth).toList());
    }

    public Money difference() {
        return Money.sum(parts.stream().map(Part::difference).toList());
    }

    /** How many leases either month knows. */
    public long compared() {
        return parts.stream().mapToLong(Part::leases).sum();
    }
}
