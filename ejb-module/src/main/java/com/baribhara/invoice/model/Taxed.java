package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import com.baribhara.tenant.LeaseUse;
import com.baribhara.tenant.VatMode;
import java.math.BigDecimal;

/** The amount of one line with its VAT, both rounded (billing rules, section 8). */
public record Taxed(Money net, BigDecimal percent, Money vat) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public static Taxed free(Money net) {
        return new Taxed(net, BigDecimal.ZERO, Money.ZERO);
    }

    /** VAT on top of the rounded net line. */
    public static Taxed added(Money net, BigDecimal percent) {
        return new Taxed(net, percent, net.percent(percent));
    }

    /** What a credit note takes back of a net amount; its VAT is rounded away from zero as well (section 7). */
    public static Taxed reversed(Money net, BigDecimal percent) {
        return added(net.negated(), percent);
    }

    /** VAT inside the gross line: net is rounded, VAT is what remains, so that both always add up to the gross. */
    public static Taxed included(Money gross, BigDecimal percent) {
        Money net = gross.timesFraction(HUNDRED, HUNDRED.add(percent));
        return new Taxed(net, percent, gross.minus(net));
    }

    /** By what the premises are used for and how VAT meets the agreed amount; residential lines bear none. */
    public static Taxed of(LeaseUse use, VatMode mode, Money agreed, BigDecimal percent) {
        if (use == LeaseUse.RESIDENTIAL) {
            return free(agreed);
        }
        return switch (mode) {
            case NONE -> free(agreed);
            case ADDED -> added(agreed, percent);
            case INCLUDED -> included(agreed, percent);
        };
    }

    public Money gross() {
        return net.plus(vat);
    }
}
