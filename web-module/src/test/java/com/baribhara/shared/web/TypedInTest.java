package com.baribhara.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedInTest {

    @ParameterizedTest
    @ValueSource(strings = {"20000", "20,000.00", "৳ 20,000", "২০,০০০.০০", "২০০০০", " 20 000 "})
    void readsMoneyHoweverItIsWritten(String text) {
        assertThat(new TypedIn().money("rent", text)).isEqualTo(Money.of("20000.00"));
    }

    private enum Way {
        OUT,
        BACK
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "out", "SIDEWAYS"})
    void asksAgainForWhatWasNotChosenAmongTheChoices(String text) {
        TypedIn typed = new TypedIn();
        assertThat(typed.chosen("way", text, Way.class)).isNull();
        assertThatThrownBy(typed::refuse)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.name() + " " + field.code())
                                        .isEqualTo("way field.required")));
        assertThat(new TypedIn().chosen("way", "BACK", Way.class)).isEqualTo(Way.BACK);
    }

    @Test
    void whatOnlyLooksLikeADayIsNoneWhenItIsTold() {
        assertThat(FormMessages.day("2026-02-28")).contains(LocalDate.of(2026, 2, 28));
        assertThat(FormMessages.day("2026-02-30")).isEmpty();
        assertThat(FormMessages.day("0000-00-00")).isEmpty();
        assertThat(FormMessages.day("2026-02")).isEmpty();
    }

    static Stream<String> nonsense() {
        return Stream.of("abc", "<b>1</b>", "😀", "1e9", "1e999999999", "1.2.3", "9".repeat(10_000), "--1", "NaN");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void tellsWhatIsNoAmountAndRepeatsOnlyItsBeginning(String text) {
        TypedIn typed = new TypedIn();
        assertThat(typed.money("rent", text)).isNull();
        assertThatThrownBy(typed::refuse)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields()).singleElement().satisfies(field -> {
                            assertThat(field.name() + " " + field.code()).isEqualTo("rent amount.unreadable");
                            assertThat(field.args().get(0).length()).isLessThanOrEqualTo(41);
                        }));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        TypedIn typed = new TypedIn();
        typed.day("start", "someday");
        typed.whole("dueDay", "ten");
        typed.money("rent", "1.234");
        assertThatThrownBy(typed::refuse)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.fields())
                                .extracting(field -> field.name() + " " + field.code())
                                .containsExactly(
                                        "start day.unreadable", "dueDay number.malformed", "rent amount.too-precise"));
    }

    @Test
    void takesNothingForNothing() {
        TypedIn typed = new TypedIn();
        assertThat(typed.day("end", " ")).isNull();
        assertThat(typed.whole("dueDay", null)).isNull();
        assertThatCode(typed::refuse).doesNotThrowAnyException();
    }
}
