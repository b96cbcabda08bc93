package com.baribhara.payment.model;

import com.baribhara.payment.GatewayTransaction;
import com.baribhara.payment.ReceiptStatus;
import com.baribhara.shared.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What gateways told us was paid: one payment and one receipt a transaction, however often it is told, and the first telling
 * counts (billing rules, section 6).
 */
public record GatewayPayments(List<Recorded> payments) {

    public static final GatewayPayments NONE = new GatewayPayments(List.of());

    public record Recorded(GatewayTransaction transaction, Money amount, ReceiptStatus receipt) {}

    public GatewayPayments told(GatewayTransaction transaction, Money amount) {
        if (knows(transaction)) {
            return this;
        }
        List<Recorded> more = new ArrayList<>(payments);
        more.add(new Recorded(transaction, amount, ReceiptStatus.ISSUED));
        return new GatewayPayments(List.copyOf(more));
    }

    public boolean knows(GatewayTransaction transaction) {
        return payments.stream().anyMatch(recorded -> recorded.transaction().equals(transaction));
    }

    /** What they do to what the tenant owes: so much less. */
    public Money balanceChange() {
        return Money.sum(payments.stream().map(Recorded::amount).toList()).negated();
    }
}
