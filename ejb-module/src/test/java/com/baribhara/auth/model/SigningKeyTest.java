package com.baribhara.auth.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class SigningKeyTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-26T09:00:00+06:00");

    private final SigningKey key = new SigningKey("kid", "ES256", "{}", new byte[0], NOW, NOW.plusMinutes(10));

    @Test
    void itIsPublishedBeforeItSigns() {
        assertThat(key.takenAt(NOW)).isTrue();
        assertThat(key.signsAt(NOW.plusMinutes(10).minusNanos(1))).isFalse();
        assertThat(key.signsAt(NOW.plusMinutes(10))).isTrue();
    }

    @Test
    void itIsTakenUntilItIsRetired() {
        key.retire(NOW.plusMinutes(26));
        assertThat(key.takenAt(NOW.plusMinutes(26).minusNanos(1))).isTrue();
        assertThat(key.takenAt(NOW.plusMinutes(26))).isFalse();
    }

    @Test
    void aLaterRotationDoesNotProlongIt() {
        key.retire(NOW.plusMinutes(26));
        key.retire(NOW.plusHours(9));
        assertThat(key.takenAt(NOW.plusMinutes(27))).isFalse();
        key.retire(NOW.plusMinutes(1));
        assertThat(key.takenAt(NOW.plusMinutes(2))).isFalse();
    }
}
