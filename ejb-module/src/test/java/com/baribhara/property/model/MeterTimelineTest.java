package com.baribhara.property.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.property.model.MeterTimeline.Doubt;
import com.baribhara.property.model.MeterTimeline.Point;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.RuleBroken;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTimelineTest {

    /** 100 units in each of seven periods of 30 days, from 1,000 on 1 January. */
    private static final MeterTimeline REGULAR = readings(5, 100, 7);

    @Test
    void aReadingBelowTheLastIsRefusedWithWhatTheLastWas() {
        assertThatThrownBy(() -> check(REGULAR, point("2026-08-30", "1690")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("reading.below-last")
                .hasMessageContaining("1700")
                .hasMessageContaining("2026-07-30");
    }

    @Test
    void aLowerReadingIsTakenWhereTheMeterWentRound() {
        MeterTimeline nearTheEnd = new MeterTimeline(5, List.of(point("2026-06-30", "99950")));
        check(nearTheEnd, point("2026-07-31", "120"));
        MeterTimeline withoutDigits = new MeterTimeline(null, List.of(point("2026-06-30", "99950")));
        assertThatThrownBy(() -> check(withoutDigits, point("2026-07-31", "120")))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aCorrectionMustFitBeforeTheNextReadingToo() {
        check(REGULAR, point("2026-06-30", "1650"));
        assertThatThrownBy(() -> check(REGULAR, point("2026-06-30", "1701")))
                .hasMessageContaining("reading.above-next");
    }

    @Test
    void aForgottenReadingIsEnteredBetweenOthersYetOnNoDayThatWasRead() {
        assertThat(REGULAR.inTheWayOf(LocalDate.parse("2026-06-15"))).isEmpty();
        assertThat(REGULAR.inTheWayOf(LocalDate.parse("2026-06-30"))).isPresent();
        assertThat(REGULAR.inTheWayOf(LocalDate.parse("2025-12-31")))
                .contains(REGULAR.points().get(0));
    }

    @Test
    void aShortMeterGoesRoundBetweenTwoReadingsNoOftenerThanBothSay() {
        MeterTimeline threeDigits =
                new MeterTimeline(3, List.of(point("2026-06-30", "950"), point("2026-07-30", "990")));
        check(threeDigits, point("2026-07-15", "970"));
        assertThatThrownBy(() -> check(threeDigits, point("2026-07-15", "20")))
                .hasMessageContaining("reading.above-next");
        MeterTimeline round = new MeterTimeline(3, List.of(point("2026-06-30", "950"), point("2026-07-30", "30")));
        check(round, point("2026-07-15", "990"));
        check(round, point("2026-07-15", "10"));
    }

    @Test
    void overThreeTimesTheUsualOrUnderAThirdIsUnlikely() {
        assertThat(REGULAR.doubt(point("2026-08-29", "2000"))).isEmpty();
        assertThat(REGULAR.doubt(point("2026-08-29", "2001")))
                .contains(new Doubt(new BigDecimal("301"), new BigDecimal("100.0")));
        assertThat(REGULAR.doubt(point("2026-08-29", "1734"))).isEmpty();
        assertThat(REGULAR.doubt(point("2026-08-29", "1733"))).isPresent();
    }

    @Test
    void nothingWhereThereWasUseIsUnlikely() {
        assertThat(REGULAR.doubt(point("2026-08-29", "1700"))).isPresent();
    }

    @Test
    void usualIsCountedByTheDaySoThatAShortPeriodIsNotUnlikely() {
        assertThat(REGULAR.doubt(point("2026-08-06", "1723"))).isEmpty();
    }

    @Test
    void onlyTheLastSixUsesAreUsual() {
        MeterTimeline muchMoreOnce = readings(5, 100, 7).with(point("2026-01-01", "0"));
        assertThat(muchMoreOnce.doubt(point("2026-08-29", "1800"))).isEmpty();
        assertThat(muchMoreOnce.usualPerDay(LocalDate.parse("2026-08-29")).orElseThrow())
                .isBetween(new BigDecimal("3.333"), new BigDecimal("3.334"));
    }

    @Test
    void theFirstUseOfAMeterIsNeverUnlikely() {
        MeterTimeline fresh = new MeterTimeline(5, List.of(point("2026-06-30", "0")));
        assertThat(fresh.doubt(point("2026-07-31", "9000"))).isEmpty();
    }

    private static void check(MeterTimeline timeline, Point point) {
        InputCheck check = new InputCheck();
        timeline.check(point, check, "value");
        check.refuse();
    }

    private static MeterTimeline readings(int digits, int units, int periods) {
        List<Point> points = new ArrayList<>();
        LocalDate day = LocalDate.parse("2026-01-01");
        for (int i = 0; i <= periods; i++) {
            points.add(new Point(day.plusDays(30L * i), BigDecimal.valueOf(1000L + (long) units * i)));
        }
        return new MeterTimeline(digits, points);
    }

    private static Point point(String day, String value) {
        return new Point(LocalDate.parse(day), new BigDecimal(value));
    }
}
