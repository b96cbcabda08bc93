package com.baribhara.auth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes as RFC 6238 has them, cut to six digits. */
class TimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOON = Instant.parse("2026-11-26T06:00:10Z");
    private static final long PRESENT = TimeCode.step(NOON);

    /** Appendix B, SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void theCodesAreThoseOfTheStandard(long second, String code) {
        assertThat(TimeCode.at(SECRET, TimeCode.step(Instant.ofEpochSecond(second))))
                .isEqualTo(code);
    }

    @Test
    void aClockMayBeHalfAMinuteWrongAndNoMore() {
        for (int off = -1; off <= 1; off++) {
            assertThat(TimeCode.matching(SECRET, TimeCode.at(SECRET, PRESENT + off), NOON, 0))
                    .hasValue(PRESENT + off);
        }
        assertThat(TimeCode.matching(SECRET, TimeCode.at(SECRET, PRESENT - 2), NOON, 0))
                .isEmpty();
        assertThat(TimeCode.matching(SECRET, TimeCode.at(SECRET, PRESENT + 2), NOON, 0))
                .isEmpty();
    }

    @Test
    void noCodeCountsTwiceNorOneBeforeIt() {
        assertThat(TimeCode.matching(SECRET, TimeCode.at(SECRET, PRESENT), NOON, PRESENT))
                .isEmpty();
        assertThat(TimeCode.matching(SECRET, TimeCode.at(SECRET, PRESENT - 1), NOON, PRESENT))
                .isEmpty();
        assertThat(TimeCode.matching(SECRET, TimeCode.at(SECRET, PRESENT + 1), NOON, PRESENT))
                .hasValue(PRESENT + 1);
    }

    @Test
    void anotherSecretHasOtherCodes() {
        byte[] other = "09876543210987654321".getBytes(StandardCharsets.US_ASCII);
        assertThat(TimeCode.matching(other, TimeCode.at(SECRET, PRESENT), NOON, 0))
                .isEmpty();
    }
}
