package com.baribhara.shared.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllowanceTest {

    @ParameterizedTest
    @CsvSource({"100/1h, 100, PT1H", "10/15m, 10, PT15M", "5/1d, 5, PT24H", "1000/10s, 1000, PT10S"})
    void isSoManyWithinSoLong(String text, long most, Duration within) {
        assertThat(Allowance.of(text)).isEqualTo(new Allowance(most, within));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "100", "100/h", "0/1h", "-1/1h", "1/0s", "1/1w", "1e3/1s", "100 / 1h"})
    void anythingElseIsNotGuessedAt(String text) {
        assertThatThrownBy(() -> Allowance.of(text)).hasMessageContaining(text);
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void everyLimitHasAUsualValueAndASettingThatAVariableCanName(Limit limit) {
        assertThat(limit.usual().most()).isPositive();
        assertThat(limit.setting()).matches("baribhara\\.limit\\.[a-z]+(-[a-z]+)*");
    }

    @Test
    void whoIsRefusedIsToldWholeSecondsAndNeverNone() {
        assertThat(new LimitReached(Duration.ofMillis(1)).retryAfter()).isEqualTo(Duration.ofSeconds(1));
        assertThat(new LimitReached(Duration.ofMillis(2001)).retryAfter()).isEqualTo(Duration.ofSeconds(3));
        assertThat(new LimitReached(Duration.ofMinutes(15)).args()).containsExactly("15:00");
    }
}
