package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.model.Segments.Segment;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ProrationPolicy;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SegmentsTest {
    private static final BillingMonth JULY = BillingMonth.valueOf("2026-07");

    @ParameterizedTest
    @EnumSource
    void ofTheSameRentAddUpToTheMonth(ProrationPolicy policy) {
        List<Money> amounts = Segments.amounts(
                policy,
                JULY,
                List.of(segment(1, 10, "10000.00"), segment(11, 21, "10000.00"), segment(22, 31, "10000.00")));
        assertThat(Money.sum(amounts)).hasToString("10000.00");
        assertThat(amounts).allMatch(Money::positive);
    }

    @Test
    void ofDifferentRentsAreRoundedAlone() {
        List<Money> amounts = Segments.amounts(
                ProrationPolicy.ACTUAL_DAYS_IN_MONTH,
                JULY,
                List.of(segment(1, 15, "30000.00"), segment(16, 31, "33000.00")));
        assertThat(amounts).containsExactly(Money.of("14516.13"), Money.of("17032.26"));
    }

    @Test
    void ofTheSameRentNeedNotBeNeighbours() {
        List<Money> amounts = Segments.amounts(
                ProrationPolicy.ACTUAL_DAYS_IN_MONTH,
                JULY,
                List.of(segment(1, 10, "10000.00"), segment(11, 21, "12000.00"), segment(22, 31, "10000.00")));
        assertThat(amounts.get(0).plus(amounts.get(2))).hasToString("6451.61");
    }

    @Test
    void neverTakeMoreThanThereIs() {
        List<Segment> days = IntStream.rangeClosed(1, 31)
                .mapToObj(day -> segment(day, day, "0.50"))
                .toList();
        List<Money> amounts = Segments.amounts(ProrationPolicy.ACTUAL_DAYS_IN_MONTH, JULY, days);
        assertThat(Money.sum(amounts)).hasToString("0.50");
        assertThat(amounts).noneMatch(Money::negative);
    }

    private static Segment segment(int from, int to, String rent) {
        DateRange range =
                new DateRange(JULY.first().withDayOfMonth(from), JULY.first().withDayOfMonth(to));
        return new Segment(range, Money.of(rent));
    }
}
