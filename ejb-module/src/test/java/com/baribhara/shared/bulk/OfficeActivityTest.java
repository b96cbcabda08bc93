package com.baribhara.shared.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.time.HandClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OfficeActivityTest {
    private final HandClock clock = new HandClock();
    private final OfficeActivity office = new OfficeActivity(clock);

    @Test
    void anOfficeNobodyHasAskedAnythingIsNotBusy() {
        assertThat(office.busy()).isFalse();
    }

    @Test
    void theOfficeIsBusyFromARequestUntilTwoSecondsAfterItsEnd() {
        office.begins();
        clock.pass(Duration.ofMinutes(1));
        assertThat(office.busy()).isTrue();

        office.ends();
        clock.pass(Duration.ofMillis(1_999));
        assertThat(office.busy()).isTrue();

        clock.pass(Duration.ofMillis(1));
        assertThat(office.busy()).isFalse();
    }
}
