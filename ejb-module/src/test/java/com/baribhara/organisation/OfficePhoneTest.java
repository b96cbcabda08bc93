package com.baribhara.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePhoneTest {

    @ParameterizedTest
    @CsvSource({
        "01712345678, +8801712345678",
        "+880 1712-345678, +8801712345678",
        "০১৭১২৩৪৫৬৭৮, +8801712345678",
        "02-55012345, +880255012345",
        "031-710123, +88031710123"
    })
    void anOfficeIsCalledByMobileOrLandline(String typed, String kept) {
        assertThat(OfficePhone.typed(typed)).map(OfficePhone::value).hasValue(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234", "hello", "999", "01712345678 ext. 12", "<b>01712345678</b>x"})
    void whatNobodyCanCallIsNoNumber(String typed) {
        assertThat(OfficePhone.typed(typed)).isEmpty();
    }
}
