package com.baribhara.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AnniversariesTest {

    @Test
    void keepTheirDayAfterAShorterMonth() {
        assertThat(Anniversaries.monthly(LocalDate.parse("2027-12-31")).starts(4))
                .extracting(LocalDate::toString)
                .containsExactly("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31");
    }

    @Test
    void comeBackToTheLeapDay() {
        assertThat(new Anniversaries(LocalDate.parse("2024-02-29"), 24).starts(3))
                .extracting(LocalDate::toString)
                .containsExactly("2024-02-29", "2026-02-28", "2028-02-29");
    }

    @Test
    void coverTheTimeWithoutGapOrOverlap() {
        RandomAmounts random = new RandomAmounts(20_270_131);
        for (int i = 0; i < 2_000; i++) {
            Anniversaries anniversaries = new Anniversaries(random.day(), 1 + random.number(36));
            LocalDate next = anniversaries.first();
            for (int period = 0; period < 30; period++) {
                DateRange days = anniversaries.period(period);
                assertThat(days.from()).isEqualTo(next);
                assertThat(days.from().getDayOfMonth())
                        .isEqualTo(Math.min(
                                anniversaries.first().getDayOfMonth(),
                                days.from().lengthOfMonth()));
                next = days.to().plusDays(1);
            }
        }
    }

    @Test
    void needAMonth() {
        assertThatThrownBy(() -> new Anniversaries(LocalDate.EPOCH, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
