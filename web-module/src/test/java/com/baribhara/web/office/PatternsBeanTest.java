package com.baribhara.web.office;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.NotFound;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternsBeanTest {

    @ParameterizedTest
    @ValueSource(strings = {"production", "demo", ""})
    void isNowhereButInDevelopment(String mode) {
        assertThatThrownBy(() -> new PatternsBean(mode, Clock.systemUTC()).open())
                .isInstanceOf(NotFound.class);
    }
}
