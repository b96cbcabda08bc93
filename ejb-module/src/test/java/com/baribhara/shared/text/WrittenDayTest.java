package com.baribhara.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {
    private static final LocalDate FIRST_OF_JULY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01 July 2026",
                "1 Jul 2026",
                "1 JULY, 2026",
                "01/07/2026",
                "1-7-2026",
                "1.7.2026",
                "2026-07-01",
                "২০২৬-০৭-০১",
                "০১ জুলাই ২০২৬",
                "১ জুলাই, ২০২৬",
                " ০১/০৭/২০২৬ "
            })
    void readsADayAsPeopleWriteIt(String text) {
        assertThat(WrittenDay.read(text)).contains(FIRST_OF_JULY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"৫ জানুয়ারী ২০২৬", "৫ জানুয়ারি ২০২৬", "5 January 2026"})
    void takesBothSpellingsOfAMonth(String text) {
        assertThat(WrittenDay.read(text)).contains(LocalDate.of(2026, 1, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tomorrow",
                "1/7/26",
                "31 June 2026",
                "13/13/2026",
                "1 J 2026",
                "1 জু ২০২৬",
                "<b>1</b>",
                "😀",
                "2026"
            })
    void readsNothingThatIsNoDayOrCouldBeTwo(String text) {
        assertThat(WrittenDay.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsWhatIsWrittenInEitherLanguage(int month) {
        LocalDate day = LocalDate.of(2026, month, 9);
        assertThat(WrittenDay.read(
                        DateText.in(java.util.Locale.forLanguageTag("bn"), true).day(day)))
                .contains(day);
        assertThat(WrittenDay.read(DateText.in(java.util.Locale.ENGLISH, false).shortDay(day)))
                .contains(day);
    }
}
