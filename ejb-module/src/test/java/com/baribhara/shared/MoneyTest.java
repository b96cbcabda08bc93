package com.baribhara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0.005,0.01", "-0.005,-0.01", "0.004999,0.00", "-0.004999,0.00", "2.675,2.68", "7,7.00"})
    void roundsHalfUpAwayFromZeroAndZeroHasNoSign(String exact, String rounded) {
        assertThat(Money.rounded(new BigDecimal(exact))).hasToString(rounded);
    }

    @Test
    void neverRoundsByItself() {
        assertThatThrownBy(() -> Money.of("0.001")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void equalsWhatIsWrittenWithOtherDecimals() {
        assertThat(Money.of("5")).isEqualTo(Money.of("5.00")).isEqualTo(Money.of("5.0"));
    }

    @Test
    void addsAndSubtracts() {
        Money rent = Money.of("20000.00");
        assertThat(rent.plus(Money.of("0.01"))).hasToString("20000.01");
        assertThat(rent.minus(Money.of("20000.01"))).isEqualTo(Money.of("-0.01"));
        assertThat(Money.sum(List.of(rent, rent, rent))).hasToString("60000.00");
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
    }

    @Test
    void takesAFractionWithOneRounding() {
        Money rent = Money.of("20000.00");
        assertThat(rent.timesFraction(BigDecimal.valueOf(16), BigDecimal.valueOf(31)))
                .hasToString("10322.58");
        assertThat(rent.negated().timesFraction(BigDecimal.valueOf(16), BigDecimal.valueOf(31)))
                .hasToString("-10322.58");
    }

    @Test
    void knowsItsSign() {
        assertThat(Money.of("-0.01").negative()).isTrue();
        assertThat(Money.of("0.01").positive()).isTrue();
        assertThat(Money.of("0.00").zero()).isTrue();
        assertThat(Money.ZERO.negative() || Money.ZERO.positive()).isFalse();
    }

    @Test
    void takesTheSmaller() {
        assertThat(Money.of("3.00").min(Money.of("2.00"))).hasToString("2.00");
        assertThat(Money.of("2.00").min(Money.of("3.00"))).hasToString("2.00");
    }

    @Test
    void takesTheLarger() {
        assertThat(Money.of("3.00").max(Money.of("2.00"))).hasToString("3.00");
        assertThat(Money.of("-2.00").max(Money.ZERO)).hasToString("0.00");
    }

    @ParameterizedTest
    @CsvSource({"18750.50,2,375.01", "-5000.10,15,-750.02", "0.10,5,0.01", "0.09,5,0.00"})
    void takesAPercentWithOneRounding(String amount, BigDecimal percent, String part) {
        assertThat(Money.of(amount).percent(percent)).hasToString(part);
    }

    @Test
    void isMultipliedWithOneRounding() {
        assertThat(Money.of("9.50").times(new BigDecimal("166.5"))).hasToString("1581.75");
        assertThat(Money.of("0.01").times(new BigDecimal("0.5"))).hasToString("0.01");
    }

    @Test
    void isWrittenWithoutExponent() {
        assertThat(new Money(new BigDecimal("1E+9"))).hasToString("1000000000.00");
    }
}
