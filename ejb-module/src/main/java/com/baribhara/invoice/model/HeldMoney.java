package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import com.baribhara.tenant.DepositSettlement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All that is held of one tenant. What is owed is paid first from credit, then from the advance, at last from the deposit. */
public record HeldMoney(Money deposit, Money advance, Money credit) {

    /** What each of them gives. */
    public record Part(Money deposit, Money advance, Money credit) {
        public static final Part NOTHING = new Part(Money.ZERO, Money.ZERO, Money.ZERO);

        public Money sum() {
            return deposit.plus(advance).plus(credit);
        }
    }

    public Money total() {
        return deposit.plus(advance).plus(credit);
    }

    /** What is refunded, or is not covered (billing rules, section 7). */
    public DepositSettlement settle(List<Money> owed) {
        return DepositSettlement.of(total(), owed);
    }

    /** What goes to each of these amounts, in their order, as long as there is any. */
    public List<Part> pay(List<Money> owed) {
        List<Part> parts = new ArrayList<>(owed.size());
        HeldMoney left = this;
        for (Money amount : owed) {
            Part part = left.part(amount);
            parts.add(part);
            left = left.without(part);
        }
        return Collections.unmodifiableList(parts);
    }

    public HeldMoney without(Part part) {
        return new HeldMoney(deposit.minus(part.deposit()), advance.minus(part.advance()), credit.minus(part.credit()));
    }

    private Part part(Money amount) {
        Money fromCredit = credit.min(amount);
        Money fromAdvance = advance.min(amount.minus(fromCredit));
        return new Part(deposit.min(amount.minus(fromCredit).minus(fromAdvance)), fromAdvance, fromCredit);
    }
}
