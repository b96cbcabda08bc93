package com.baribhara.invoice.model;

import static com.baribhara.tenant.ProrationPolicy.ACTUAL_DAYS_IN_MONTH;
import static com.baribhara.tenant.ProrationPolicy.FIXED_30_DAYS;
import static com.baribhara.tenant.ProrationPolicy.FULL_MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.invoice.LineRule;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.tenant.ProrationPolicy;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {
    private static final BillingMonth JULY = BillingMonth.valueOf("2026-07");
    private static final BillingMonth FEBRUARY = BillingMonth.valueOf("2027-02");
    private static final Money RENT = Money.of("30000.00");

    @ParameterizedTest
    @EnumSource
    void aWholeMonthCostsTheMonthlyAmountUnderEveryPolicy(ProrationPolicy policy) {
        for (BillingMonth month : new BillingMonth[] {JULY, FEBRUARY, BillingMonth.valueOf("2028-02")}) {
            Share whole = Share.of(policy, month, month.days());
            assertThat(whole).isEqualTo(new Share(LineRule.WHOLE_MONTH, month.days(), month.days()));
            assertThat(whole.of(RENT)).isEqualTo(RENT);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ACTUAL_DAYS_IN_MONTH,10,DAYS_OF_MONTH,31,9677.42",
        "FIXED_30_DAYS,10,DAYS_OF_30,30,10000.00",
        "FIXED_30_DAYS,30,DAYS_OF_30,30,30000.00",
        "FULL_MONTH,1,FULL_MONTH,31,30000.00"
    })
    void aPartCostsWhatThePolicySays(ProrationPolicy policy, int days, LineRule rule, int basis, String amount) {
        Share share = Share.of(policy, JULY, days);
        assertThat(share).isEqualTo(new Share(rule, days, basis));
        assertThat(share.of(RENT)).hasToString(amount);
    }

    @Test
    void twentySevenDaysOfFebruaryAreLessThanTheMonthByThirtyDays() {
        assertThat(Share.of(FIXED_30_DAYS, FEBRUARY, 27).of(RENT)).hasToString("27000.00");
    }

    @Test
    void roundsAreaTimesRateOnceAtTheEnd() {
        BigDecimal area = new BigDecimal("1250.55");
        BigDecimal rate = new BigDecimal("3.3333");
        assertThat(Share.of(FULL_MONTH, JULY, 3).of(area, rate)).hasToString("4168.46");
        // 1250.55 × 3.3333 × 16 ÷ 31 = 2151.46…; from the rounded month it would be the same only by luck
        assertThat(Share.of(ACTUAL_DAYS_IN_MONTH, JULY, 16).of(area, rate)).hasToString("2151.46");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 32})
    void refusesDaysThatTheMonthDoesNotHave(int days) {
        assertThatThrownBy(() -> Share.of(ACTUAL_DAYS_IN_MONTH, JULY, days))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
