package com.baribhara.web.office;

import com.baribhara.invoice.MonthTotals;
import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

/** Billed and collected by month as boxes over an axis in lakh taka. */
public final class MonthChart {
    private static final BigDecimal LAKH = BigDecimal.valueOf(100_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int TICKS = 5;
    private static final List<BigDecimal> STEPS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    private final List<MonthTotals> months;
    private final BigDecimal step;

    public MonthChart(List<MonthTotals> months) {
        this.months = months;
        this.step = step(months.stream()
                .map(month -> month.billed().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .divide(LAKH, MathContext.DECIMAL64));
    }

    /** The smallest of 1, 2 and 5 times a power of ten of which five reach the highest box. */
    private static BigDecimal step(BigDecimal highest) {
        if (highest.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal wanted = highest.divide(BigDecimal.valueOf(TICKS), MathContext.DECIMAL64);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        return STEPS.stream()
                .map(power::multiply)
                .filter(each -> each.compareTo(wanted) >= 0)
                .findFirst()
                .orElseThrow();
    }

    /** From the top down to 0. */
    public List<String> ticks() {
        return IntStream.rangeClosed(0, TICKS)
                .mapToObj(count -> step.multiply(BigDecimal.valueOf(TICKS - count)))
                .map(tick -> tick.stripTrailingZeros().toPlainString())
                .toList();
    }

    public List<MonthTotals> months() {
        return months;
    }

    /** How high the box of what was billed is, in percent of the axis. */
    public BigDecimal height(MonthTotals month) {
        BigDecimal top = step.multiply(BigDecimal.valueOf(TICKS)).multiply(LAKH);
        return percent(month.billed().amount(), top);
    }

    /** How much of the box is collected, in percent. */
    public BigDecimal filled(MonthTotals month) {
        return percent(month.settled().amount(), month.billed().amount());
    }

    /** In lakh with one decimal, two below one lakh: {@code 44.2}, {@code 0.85}. */
    public String lakh(Money money) {
        BigDecimal lakhs = money.amount().divide(LAKH, MathContext.DECIMAL64);
        return lakhs.setScale(lakhs.compareTo(BigDecimal.ONE) < 0 ? 2 : 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
