package com.baribhara.report.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01711223344",
                "+8801711223344",
                "8801711223344",
                "008801711223344",
                "1711223344",
                "০১৭১১২২৩৩৪৪",
                "01711-223 344",
                "+880 1711 223344"
            })
    void readsAPhoneHoweverItIsSpelled(String typed) {
        assertThat(Sought.of(typed).phone()).isEqualTo("01711223344");
    }

    @ParameterizedTest
    @CsvSource({"01711, 01711", "+88017, 017", "০১৭১১, 01711"})
    void readsTheBeginningOfAPhone(String typed, String dialled) {
        assertThat(Sought.of(typed).phone()).isEqualTo(dialled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Karim", "B-12", "0171", "INV-000123", "২০২৬", "97171"})
    void takesNothingElseForAPhone(String typed) {
        assertThat(Sought.of(typed).phone()).isNull();
    }

    @Test
    void takesATextApartIntoSmallWordsWithLatinDigits() {
        assertThat(Sought.of("  Md. KARIM, ফ্ল্যাট ১২ ").terms()).containsExactly("md.", "karim", "ফ্ল্যাট", "12");
    }

    @Test
    void readsBothSpellingsOfBanglaLettersAlike() {
        assertThat(Sought.of("বাড়ি").terms()).isEqualTo(Sought.of("বাড\u09BCি").terms());
        assertThat(Sought.of("র\u200D্যাব").terms())
                .isEqualTo(Sought.of("র্যাব").terms());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "k", ", ;"})
    void findsNothingBeforeThereAreTwoLetters(String typed) {
        assertThat(Sought.of(typed).tooShort()).isTrue();
    }

    @Test
    void readsNoMoreThanABoundedText() {
        assertThat(Sought.of("ab ".repeat(10_000)).terms()).hasSizeLessThanOrEqualTo(5);
        assertThat(Sought.of("a".repeat(10_000)).terms().get(0)).hasSize(100);
        assertThat(Sought.of(null).tooShort()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"INV-000123, 123", "inv123, 123", "১২৩, 123"})
    void readsAnInvoiceNumber(String typed, long number) {
        assertThat(Sought.of(typed).invoiceNumber()).hasValue(number);
    }

    @Test
    void readsNoInvoiceNumberOutOfWords() {
        assertThat(Sought.of("INV-12 Karim").invoiceNumber()).isEmpty();
    }
}
