package com.baribhara.auth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInPatienceTest {
    private static final Instant LAST = Instant.parse("2026-11-05T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, PT0S",
        "4, PT0S",
        "5, PT2S",
        "6, PT4S",
        "7, PT8S",
        "10, PT1M4S",
        "13, PT8M32S",
        "14, PT15M",
        "15, PT15M",
        "40, PT15M",
        "2000000000, PT15M"
    })
    void eachWrongPasswordAfterTheFirstFewDoublesTheWaitUpToAQuarterOfAnHour(int failures, Duration wait) {
        assertThat(new SignInPatience(failures, LAST).wait(LAST)).isEqualTo(wait);
    }

    @Test
    void whatHasPassedIsWaitedNoMore() {
        SignInPatience known = new SignInPatience(7, LAST);
        assertThat(known.wait(LAST.plusSeconds(3))).isEqualTo(Duration.ofSeconds(5));
        assertThat(known.wait(LAST.plusSeconds(8))).isZero();
        assertThat(known.wait(LAST.plusSeconds(60))).isZero();
    }

    @Test
    void aDayLaterAllIsForgotten() {
        assertThat(new SignInPatience(40, LAST).wait(LAST.plus(Duration.ofHours(25))))
                .isZero();
    }
}
