package com.baribhara.payment.model;

import com.baribhara.invoice.InvoiceNumber;
import com.baribhara.shared.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Money shared out: the invoice the tenant names first, then by due date, issue date and number; what is left over is the
 * tenant's credit (billing rules, section 6). Credit that meets the next invoice is shared out the same way.
 *
 * @param allocations in the order in which they were made, none of nothing
 * @param bills all that were given, oldest first, as they are now
 */
public record AllocatedPayment(Money amount, List<Allocation> allocations, List<OpenBill> bills) {

    /**
     * @param named the invoice the tenant pays, null when he names none; one that isn't open is passed over
     * @throws IllegalArgumentException when the amount is negative
     */
    public static AllocatedPayment of(Money amount, InvoiceNumber named, Collection<OpenBill> bills) {
        if (amount.negative()) {
            throw new IllegalArgumentException("a payment of " + amount);
        }
        List<OpenBill> oldestFirst =
                bills.stream().sorted(OpenBill.OLDEST_FIRST).toList();
        List<Allocation> allocations = new ArrayList<>();
        Money left = amount;
        for (OpenBill bill : namedFirst(named, oldestFirst)) {
            Money part = left.min(bill.outstanding());
            if (bill.open() && part.positive()) {
                allocations.add(Allocation.of(bill, part));
                left = left.minus(part);
            }
        }
        List<OpenBill> after =
                oldestFirst.stream().map(bill -> after(bill, allocations)).toList();
        return new AllocatedPayment(amount, List.copyOf(allocations), after);
    }

    private static List<OpenBill> namedFirst(InvoiceNumber named, List<OpenBill> oldestFirst) {
        Optional<OpenBill> first =
                oldestFirst.stream().filter(bill -> bill.number().equals(named)).findFirst();
        List<OpenBill> order = new ArrayList<>(oldestFirst);
        first.ifPresent(bill -> {
            order.remove(bill);
            order.add(0, bill);
        });
        return order;
    }

    private static OpenBill after(OpenBill bill, List<Allocation> allocations) {
        return allocations.stream()
                .filter(allocation -> allocation.before().equals(bill))
                .findFirst()
                .map(Allocation::after)
                .orElse(bill);
    }

    public Money allocated() {
        return Money.sum(allocations.stream().map(Allocation::amount).toList());
    }

    /** What no invoice took: the tenant's credit. */
    public Money unapplied() {
        return amount.minus(allocated());
    }

    /** Those that still wait for money, oldest first. */
    public List<OpenBill> stillOpen() {
        return bills.stream().filter(OpenBill::open).toList();
    }
}
