package com.baribhara.web.office;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.MonthTotals;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthChartTest {

    @Test
    void theAxisEndsAtARoundNumberOfLakhAboveTheHighestMonth() {
        assertThat(chart("4420000.00", "0.00").ticks()).containsExactly("50", "40", "30", "20", "10", "0");
        assertThat(chart("5000001.00", "0.00").ticks()).startsWith("100");
        assertThat(chart("31500.00", "0.00").ticks()).containsExactly("0.5", "0.4", "0.3", "0.2", "0.1", "0");
    }

    @Test
    void nothingBilledIsAnEmptyAxisAndNoBox() {
        MonthChart chart = chart("0.00", "0.00");
        assertThat(chart.ticks()).containsExactly("5", "4", "3", "2", "1", "0");
        assertThat(chart.height(chart.months().get(0))).isZero();
        assertThat(chart.filled(chart.months().get(0))).isZero();
    }

    @Test
    void aBoxIsAsHighAsWhatWasBilledAndAsFullAsWhatWasCollected() {
        MonthChart chart = chart("2500000.00", "1000000.00");
        MonthTotals month = chart.months().get(0);
        assertThat(chart.height(month)).isEqualByComparingTo("100");
        assertThat(chart.filled(month)).isEqualByComparingTo("60");
    }

    @Test
    void amountsOverABoxAreInLakh() {
        MonthChart chart = chart("0.00", "0.00");
        assertThat(chart.lakh(Money.of("4424999.00"))).isEqualTo("44.2");
        assertThat(chart.lakh(Money.of("85000.00"))).isEqualTo("0.85");
    }

    private static MonthChart chart(String billed, String open) {
        return new MonthChart(
                List.of(new MonthTotals(BillingMonth.valueOf("2026-11"), 1, Money.of(billed), Money.of(open))));
    }
}
