package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * A tenant's account with its running balance (billing rules, section 10).
 *
 * @param opening negative where the tenant starts with a credit
 * @param lines by date; those of one date are charges, then payments, then credits
 */
public record Statement(Money opening, List<Line> lines) {

    /** In the order in which the entries of a date stand. */
    public enum Kind {
        CHARGE,
        PAYMENT,
        CREDIT
    }

    /** @param amount as its document has it, whatever it does to the balance */
    public record Entry(LocalDate on, Kind kind, Money amount) {

        private Money effect() {
            return kind == Kind.CHARGE ? amount : amount.negated();
        }
    }

    /** @param balance after the entry; a negative one is the tenant's credit */
    public record Line(Entry entry, Money balance) {}

    public static Statement of(Money opening, Collection<Entry> entries) {
        List<Entry> inOrder = entries.stream()
                .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::kind))
                .toList();
        List<Line> lines = new ArrayList<>(inOrder.size());
        Money balance = opening;
        for (Entry entry : inOrder) {
            balance = balance.plus(entry.effect());
            lines.add(new Line(entry, balance));
        }
        return new Statement(opening, List.copyOf(lines));
    }

    public Money closing() {
        return lines.isEmpty() ? opening : lines.get(lines.size() - 1).balance();
    }
}
