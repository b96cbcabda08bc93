package com.baribhara.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456", "১২৩৪৫৬", "123 456", " 12-34-56 ", "১২৩-456", "12\t34\n56"})
    void aCodeIsTheSameInWhateverDigitsAndGroupsItIsTyped(String typed) {
        assertThat(Digits.typed(typed)).isEqualTo("123456");
    }

    @Test
    void whatIsNoDigitStaysToBeRefused() {
        assertThat(Digits.typed("12a-৪.৫")).isEqualTo("12a4.5");
    }
}
