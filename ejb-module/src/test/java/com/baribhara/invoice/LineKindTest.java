package com.baribhara.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.tenant.ChargeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineKindTest {

    @ParameterizedTest
    @EnumSource
    void thereIsOneForEveryCharge(ChargeKind charge) {
        assertThat(LineKind.of(charge).name()).isEqualTo(charge.name());
        assertThat(charge.proratedByDefault()).isEqualTo(charge != ChargeKind.GAS);
    }
}
