package com.baribhara.auth.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.auth.Client;
import com.baribhara.auth.SessionEnd;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountSessionTest {
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-26T09:00:00+06:00");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Client PHONE = new Client("203.0.113.7", "Firefox");

    private final AccountSession session = new AccountSession(UUID.randomUUID(), UUID.randomUUID(), PHONE, MORNING);

    @Test
    void itLivesUntilItHasRestedForAsLongAsItMay() {
        assertThat(session.alive(MORNING.plus(WEEK).minusSeconds(1), WEEK)).isTrue();
        assertThat(session.alive(MORNING.plus(WEEK), WEEK)).isFalse();
        session.seen(PHONE, MORNING.plusDays(6));
        assertThat(session.alive(MORNING.plusDays(12), WEEK)).isTrue();
    }

    @Test
    void howeverBusyItLivesThirtyDaysAtMost() {
        session.seen(PHONE, MORNING.plusDays(29));
        assertThat(session.alive(MORNING.plusDays(30).minusSeconds(1), WEEK)).isTrue();
        assertThat(session.alive(MORNING.plusDays(30), WEEK)).isFalse();
        assertThat(session.until(WEEK)).isEqualTo(MORNING.plusDays(30));
    }

    @Test
    void onceEndedItIsOver() {
        session.end(SessionEnd.SIGNED_OUT, MORNING.plusHours(1));
        assertThat(session.alive(MORNING.plusHours(1), WEEK)).isFalse();
    }

    @Test
    void whatABrowserCallsItselfIsCutAndCleaned() {
        Client noisy = new Client(null, "a\r\nb" + "x".repeat(1000));
        assertThat(noisy.userAgent()).startsWith("a  b").hasSize(400);
        assertThat(noisy.address()).isEmpty();
    }
}
