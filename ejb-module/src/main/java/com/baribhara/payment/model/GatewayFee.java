package com.baribhara.payment.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;

/** A gateway's fee that the landlord bears: the tenant is credited in full (billing rules, section 6). */
public record GatewayFee(Money paid, Money fee) {

    public static GatewayFee of(Money paid, BigDecimal percent) {
        return new GatewayFee(paid, paid.percent(percent));
    }

    public Money tenantCredit() {
        return paid;
    }

    public Money bankReceipt() {
        return paid.minus(fee);
    }
}
