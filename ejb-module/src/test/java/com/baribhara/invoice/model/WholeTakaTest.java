package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeTakaTest {

    @ParameterizedTest
    @CsvSource({
        "10344.50,10345.00,0.50",
        "10344.49,10344.00,-0.49",
        "10345.00,10345.00,0.00",
        "0.49,0.00,-0.49",
        "-0.50,-1.00,-0.50"
    })
    void roundsHalfUpAndSaysByHowMuch(String total, String payable, String rounding) {
        WholeTaka whole = WholeTaka.of(Money.of(total));
        assertThat(whole.payable()).hasToString(payable);
        assertThat(whole.rounding()).hasToString(rounding);
    }
}
