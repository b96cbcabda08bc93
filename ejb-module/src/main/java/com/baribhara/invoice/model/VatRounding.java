package com.baribhara.invoice.model;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.List;

/** Where VAT is rounded. The law leaves both; we round per line, the other is shown for comparison only. */
public enum VatRounding {
    PER_LINE {
        @Override
        public Money vat(List<Money> netLines, BigDecimal percent) {
            return Money.sum(netLines.stream()
                    .map(net -> Taxed.added(net, percent).vat())
                    .toList());
        }
    },
    PER_INVOICE {
        @Override
        public Money vat(List<Money> netLines, BigDecimal percent) {
            return Taxed.added(Money.sum(netLines), percent).vat();
        }
    };

    public static final VatRounding SYSTEM = PER_LINE;

    public abstract Money vat(List<Money> netLines, BigDecimal percent);
}
