package com.baribhara.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"INV-000123", "inv-123", "123", " 000123 "})
    void isReadHoweverItIsWritten(String text) {
        assertThat(InvoiceNumber.valueOf(text)).hasToString("INV-000123");
    }

    @Test
    void growsPastSixDigits() {
        assertThat(new InvoiceNumber(1_234_567)).hasToString("INV-1234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INV-", "0", "-1", "INV-12a", "1234567890123456789"})
    void isNothingElse(String text) {
        assertThatThrownBy(() -> InvoiceNumber.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
