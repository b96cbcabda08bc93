package com.baribhara.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource({
        "1234567890, ******7890",
        "12345678901, *******8901",
        "1234 567 890, *******7 890",
        "১২৩৪৫৬৭৮৯০১, *******৮৯০১",
        "x19902612345678901y, x*************8901y",
        "123456789, 123456789",
        "T-0042, T-0042"
    })
    void aNumberAsLongAsThatOfAnIdentityCardIsMaskedButForItsEnd(String typed, String shown) {
        assertThat(Excerpt.of(typed)).isEqualTo(shown);
    }

    @Test
    void whatIsLongIsCutAndNothingIsNothing() {
        assertThat(Excerpt.of("a".repeat(50))).isEqualTo("a".repeat(40) + "…");
        assertThat(Excerpt.of(null)).isEmpty();
    }
}
