package com.baribhara.invoice.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.BillableLease.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarMonthsTest {

    @Test
    void catchesUpEveryMissingMonth() {
        assertThat(missing(term("2026-05-20", null), "2026-07"))
                .containsExactly("2026-05-20/2026-05-31", "2026-06-01/2026-06-30", "2026-07-01/2026-07-31");
    }

    @Test
    void fillsTheGapBetweenMonthsThatAreBilled() {
        assertThat(missing(term("2026-05-20", null), "2026-07", "2026-05-20", "2026-07-01"))
                .containsExactly("2026-06-01/2026-06-30");
    }

    @Test
    void stopsAtTheEndOfTheLease() {
        Term term = term("2026-11-03", "2026-11-18");
        assertThat(missing(term, "2027-01")).containsExactly("2026-11-03/2026-11-18");
        assertThat(missing(term, "2027-01", "2026-11-03")).isEmpty();
    }

    @Test
    void hasNothingBeforeTheStart() {
        assertThat(missing(term("2026-08-01", null), "2026-07")).isEmpty();
    }

    @Test
    void leavesMonthsThatWereBilledElsewhere() {
        Term takenOver = new Term(LocalDate.parse("2019-03-15"), null, LocalDate.parse("2026-07-01"));
        assertThat(missing(takenOver, "2026-07")).containsExactly("2026-07-01/2026-07-31");
    }

    @Test
    void billsNoMonthTwiceWhenTheStartWasMovedLater() {
        assertThat(missing(term("2026-05-10", null), "2026-05", "2026-05-20")).isEmpty();
    }

    @Test
    void ignoresPeriodsBeforeTheFirstBilledDay() {
        assertThat(missing(term("2026-05-10", null), "2026-05", "2026-04-01")).containsExactly("2026-05-10/2026-05-31");
    }

    @Test
    void keepsToMonthEndsOverLeapYears() {
        assertThat(missing(term("2027-12-31", null), "2028-03"))
                .containsExactly(
                        "2027-12-31/2027-12-31",
                        "2028-01-01/2028-01-31",
                        "2028-02-01/2028-02-29",
                        "2028-03-01/2028-03-31");
    }

    private static Term term(String from, String to) {
        LocalDate start = LocalDate.parse(from);
        return new Term(start, to == null ? null : LocalDate.parse(to), start);
    }

    private static List<String> missing(Term term, String upTo, String... billed) {
        List<LocalDate> starts = Arrays.stream(billed).map(LocalDate::parse).toList();
        return CalendarMonths.missing(term, BillingMonth.valueOf(upTo), starts).stream()
                .map(period -> period.from() + "/" + period.to())
                .toList();
    }
}
