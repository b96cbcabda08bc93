package com.baribhara.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TinTest {

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "1234 5678 9012", "1234-5678-9012", "১২৩৪৫৬৭৮৯০১২"})
    void twelveDigitsAreTakenHoweverTheyAreWrittenAndShownMasked(String typed) {
        assertThat(Tin.typed(typed)).hasValueSatisfying(tin -> {
            assertThat(tin.value()).isEqualTo("123456789012");
            assertThat(tin).hasToString("********9012");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "1234567890123", "", "********9012", "12345678901A"})
    void anythingElseIsNoTaxpayersNumber(String typed) {
        assertThat(Tin.typed(typed)).isEmpty();
        assertThatThrownBy(() -> new Tin(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
