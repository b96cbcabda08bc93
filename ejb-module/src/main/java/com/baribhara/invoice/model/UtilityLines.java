package com.baribhara.invoice.model;

import com.baribhara.invoice.DatedRow;
import com.baribhara.invoice.LineArithmetic;
import com.baribhara.invoice.LineDraft;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.MeterPrice;
import com.baribhara.invoice.MeterPrice.ByTariff;
import com.baribhara.invoice.MeterPrice.Flat;
import com.baribhara.invoice.MeterSpan;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.shared.Money;
import com.baribhara.tenant.BillableLease.VatTerms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The lines of what a meter counted (billing rules, section 9): one at a flat rate, one a slab of a tariff with demand and VAT. */
public final class UtilityLines {
    private final MeterUse use;
    private final List<LineDraft> lines = new ArrayList<>();

    private UtilityLines(MeterUse use) {
        this.use = use;
    }

    /**
     * @param use one that was not rejected
     * @param vatRate the landlord's VAT in force, null where the lease bears none
     */
    public static List<LineDraft> of(MeterUse use, MeterPrice price, VatTerms vat, VatRate vatRate) {
        UtilityLines made = new UtilityLines(use);
        if (price instanceof Flat flat) {
            made.flat(flat, vat, vatRate);
        } else if (price instanceof ByTariff tariff) {
            made.tariff(tariff);
        }
        return made.lines;
    }

    private void flat(Flat price, VatTerms vat, VatRate vatRate) {
        Money agreed = use.consumption().charge(price.perUnit()).orElseThrow();
        Taxed taxed = vatRate == null ? Taxed.free(agreed) : Taxed.of(vat.use(), vat.mode(), agreed, vatRate.percent());
        LineRule rule = use.replaced() ? LineRule.METERED_REPLACED : LineRule.METERED;
        line(rule, use.consumption().units(), price.perUnit(), taxed, use.readings(), DatedRow.since(price.from()));
    }

    private void tariff(ByTariff price) {
        SlabTariff slabs = new SlabTariff(price.slabs().stream()
                .map(slab -> new SlabTariff.Slab(slab.upTo(), slab.rate(), slab.lifeline()))
                .toList());
        BigDecimal units = use.consumption().units();
        ElectricityBill bill = ElectricityBill.of(
                slabs,
                units,
                new ElectricityBill.Terms(
                        orZero(price.sanctionedKw()), orZero(price.demandPerKw()), orZero(price.vatPercent())));
        DatedRow dated = DatedRow.ofTariff(price.code(), price.from());
        bill.rows().forEach(row -> slab(row.units(), row.rate(), row.amount(), dated));
        if (bill.rows().isEmpty()) {
            slab(units, price.slabs().get(0).rate(), Money.ZERO, dated);
        }
        if (!bill.demand().zero()) {
            Taxed demand = Taxed.free(bill.demand());
            line(LineRule.DEMAND, price.sanctionedKw(), price.demandPerKw(), demand, null, dated);
        }
        if (!bill.vat().zero()) {
            BigDecimal taxed = bill.energy().plus(bill.demand()).amount();
            line(LineRule.TARIFF_VAT, price.vatPercent(), taxed, Taxed.free(bill.vat()), null, dated);
        }
    }

    private void slab(BigDecimal units, BigDecimal rate, Money amount, DatedRow dated) {
        line(LineRule.METERED_SLAB, units, rate, Taxed.free(amount), use.readings(), dated);
    }

    private void line(
            LineRule rule, BigDecimal quantity, BigDecimal rate, Taxed taxed, MeterSpan readings, DatedRow dated) {
        int days = use.days().days();
        lines.add(new LineDraft(
                LineKind.valueOf(use.utility().name()),
                use.days(),
                new LineArithmetic(rule, days, days, quantity, rate, taxed.net(), taxed.percent(), taxed.vat()),
                readings,
                dated));
    }

    private static BigDecimal orZero(BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
