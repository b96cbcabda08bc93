package com.baribhara.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Money;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakaFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.00|0.00|০.০০",
                "1000.00|1,000.00|১,০০০.০০",
                "123456789.01|12,34,56,789.01|১২,৩৪,৫৬,৭৮৯.০১",
                "1000000000.00|1,00,00,00,000.00|১,০০,০০,০০,০০০.০০",
                "9999999999999.99|99,99,99,99,99,999.99|৯৯,৯৯,৯৯,৯৯,৯৯,৯৯৯.৯৯",
                "-0.49|-0.49|-০.৪৯",
                "-1234567.50|-12,34,567.50|-১২,৩৪,৫৬৭.৫০"
            })
    void groupsByLakhAndCroreThroughout(String amount, String latin, String bangla) {
        assertThat(TakaFormat.LATIN.number(Money.of(amount))).isEqualTo(latin);
        assertThat(TakaFormat.BANGLA.number(Money.of(amount))).isEqualTo(bangla);
    }

    @Test
    void putsTheSignBeforeTakaAndTakaBeforeTheFigure() {
        assertThat(TakaFormat.LATIN.taka(Money.of("20000.00"))).isEqualTo("৳ 20,000.00");
        assertThat(TakaFormat.BANGLA.taka(Money.of("20000.00"))).isEqualTo("৳ ২০,০০০.০০");
        assertThat(TakaFormat.LATIN.taka(Money.of("-250.00"))).isEqualTo("\u2212৳ 250.00");
        assertThat(TakaFormat.BANGLA.taka(Money.of("-250.00"))).isEqualTo("\u2212৳ ২৫০.০০");
    }

    @Test
    void showsTheDecimalsThatARateHasAndTwoAtLeast() {
        assertThat(TakaFormat.LATIN.rate(new BigDecimal("3.5000"))).isEqualTo("৳ 3.50");
        assertThat(TakaFormat.LATIN.rate(new BigDecimal("3.1250"))).isEqualTo("৳ 3.125");
        assertThat(TakaFormat.LATIN.rate(new BigDecimal("115000"))).isEqualTo("৳ 1,15,000.00");
    }

    @Test
    void dropsDecimalsThatSayNothingFromQuantities() {
        assertThat(TakaFormat.LATIN.quantity(new BigDecimal("1250.000"))).isEqualTo("1,250");
        assertThat(TakaFormat.BANGLA.quantity(new BigDecimal("166.50"))).isEqualTo("১৬৬.৫");
        assertThat(TakaFormat.BANGLA.count(100_000)).isEqualTo("১,০০,০০০");
    }

    @Test
    void keepsBanglaDigitsToBangla() {
        Locale bangla = Locale.forLanguageTag("bn");
        assertThat(TakaFormat.in(bangla, true)).isEqualTo(TakaFormat.BANGLA);
        assertThat(TakaFormat.in(bangla, false)).isEqualTo(TakaFormat.LATIN);
        assertThat(TakaFormat.in(Locale.ENGLISH, true)).isEqualTo(TakaFormat.LATIN);
    }
}
