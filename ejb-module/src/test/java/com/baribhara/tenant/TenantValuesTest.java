package com.baribhara.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01711223344",
                "+8801711223344",
                "8801711223344",
                "008801711223344",
                "01711-223344",
                "+880 1711 223 344",
                "1711223344",
                "+880 (0) 1711-223344",
                "tel:01711223344",
                "০১৭১১২২৩৩৪৪"
            })
    void everySpellingOfAMobileNumberIsKeptAsOne(String typed) {
        assertThat(PhoneNumber.typed(typed)).contains(new PhoneNumber("+8801711223344"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234",
                "01234567890",
                "02-9551234",
                "+919812345678",
                "017112233445",
                "",
                "phone",
                "01711223344 ext 5",
                "01111223344",
                "06441234567",
                "01711223344/01811223344",
                "017-RENT-PAY",
                "0171122334A"
            })
    void whatIsNoMobileNumberOfBangladeshIsRefused(String typed) {
        assertThat(PhoneNumber.typed(typed)).isEmpty();
        assertThatThrownBy(() -> new PhoneNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1234567890,******7890", "2612345678901,*********8901", "19902612345678901,*************8901"})
    void aCardNumberOf10Or13Or17DigitsIsTakenAndShownMasked(String typed, String masked) {
        assertThat(Nid.typed(typed)).hasValueSatisfying(nid -> assertThat(nid).hasToString(masked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "123456789", "123456789012", "18902612345678901", "", "12345abcde"})
    void anyOtherLengthIsNoCardNumber(String typed) {
        assertThat(Nid.typed(typed)).isEmpty();
        assertThatThrownBy(() -> new Nid(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"১২৩৪৫৬৭৮৯০,******7890", "123 456 7890,******7890"})
    void banglaDigitsAndSpacesAreTaken(String typed, String masked) {
        assertThat(Nid.typed(typed).orElseThrow()).hasToString(masked);
    }
}
