package com.baribhara.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.BillingMonth;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DateTextTest {
    private static final Locale BANGLA = Locale.forLanguageTag("bn");
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    @Test
    void writesDays() {
        assertThat(DateText.in(Locale.ENGLISH, true).day(DAY)).isEqualTo("01 July 2026");
        assertThat(DateText.in(BANGLA, true).day(DAY)).isEqualTo("০১ জুলাই ২০২৬");
        assertThat(DateText.in(BANGLA, false).day(DAY)).isEqualTo("01 জুলাই 2026");
    }

    @Test
    void writesShortDaysForTables() {
        assertThat(DateText.in(Locale.ENGLISH, true).shortDay(DAY)).isEqualTo("01 Jul 2026");
        assertThat(DateText.in(BANGLA, true).shortDay(DAY)).isEqualTo("০১ জুলাই ২০২৬");
    }

    @Test
    void writesMonths() {
        BillingMonth month = BillingMonth.valueOf("2026-07");
        assertThat(DateText.in(Locale.ENGLISH, false).month(month)).isEqualTo("July 2026");
        assertThat(DateText.in(BANGLA, true).month(month)).isEqualTo("জুলাই ২০২৬");
    }

    @Test
    void namesTwelveMonthsInEachLanguage() {
        for (Locale locale : new Locale[] {Locale.ENGLISH, BANGLA}) {
            assertThat(IntStream.rangeClosed(1, 12)
                            .mapToObj(month -> DateText.in(locale, false)
                                    .day(DAY.withMonth(month))
                                    .split(" ")[1])
                            .distinct())
                    .hasSize(12)
                    .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
        }
    }
}
