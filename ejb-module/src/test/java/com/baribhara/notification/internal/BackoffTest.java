package com.baribhara.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void pausesGrowToAnHourAndACodeIsTriedSeveralTimesBeforeItIsOfNoUse() {
        assertThat(IntStream.rangeClosed(1, 12).mapToObj(attempt -> Backoff.after(attempt, null)))
                .isSorted()
                .startsWith(Duration.ofSeconds(5))
                .endsWith(Duration.ofHours(1));
        Duration untilFifth = IntStream.rangeClosed(1, 5)
                .mapToObj(attempt -> Backoff.after(attempt, null))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(untilFifth).isLessThan(Duration.ofMinutes(10));
    }

    @Test
    void aServerThatAsksForALongerPauseGetsIt() {
        assertThat(Backoff.after(1, Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(3));
        assertThat(Backoff.after(1, Duration.ofSeconds(1))).isEqualTo(Duration.ofSeconds(5));
    }
}
