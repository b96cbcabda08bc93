package com.baribhara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExpectedTest {
    private record Shown(String name, Money rent) {}

    private final Shown shown = new Shown("A-1", Money.of("100.00"));

    @Test
    void whatLooksAsItWasShownMayBeChanged() {
        assertThatCode(() -> Expected.same(shown).check(new Shown("A-1", Money.of("100.00"))))
                .doesNotThrowAnyException();
    }

    @Test
    void whatSomebodyChangedMeanwhileMayNot() {
        assertThatThrownBy(() -> Expected.same(shown).check(new Shown("A-1", Money.of("100.01"))))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        refused -> assertThat(refused.kind().status()).isEqualTo(412));
    }

    @Test
    void anyStateIsRightForWhoSaysSo() {
        assertThatCode(() -> Expected.any().check(shown)).doesNotThrowAnyException();
    }

    @Test
    void aFieldThatWasNotGivenStaysAndNullTakesItAway() {
        assertThat(Change.<String>none().or("kept")).isEqualTo("kept");
        assertThat(Change.<String>to(null).or("kept")).isNull();
        assertThat(Change.to("12").map(Integer::valueOf).or(5)).isEqualTo(12);
        assertThat(Change.<String>none().map(Integer::valueOf).or(5)).isEqualTo(5);
    }
}
