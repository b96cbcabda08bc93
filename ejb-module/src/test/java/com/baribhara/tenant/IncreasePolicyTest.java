package com.baribhara.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.shared.Dated;
import com.baribhara.shared.Dated.Since;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.RuleBroken;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a rent may rise by law, and what becomes of one that would rise earlier. */
class IncreasePolicyTest {
    private static final LocalDate HELD_SINCE = LocalDate.parse("2025-03-01");
    private static final LocalDate EARLY = LocalDate.parse("2026-11-01");
    private static final String REASON = "A third room was built on";

    /** Two years by the Act; since 20 January 2026 in June and July only. */
    private static final IncreaseLaws LAWS = new IncreaseLaws(new Dated<>(List.of(
            new Since<>(LocalDate.parse("1991-03-26"), new LawfulIncrease(24, null)),
            new Since<>(
                    LocalDate.parse("2026-01-20"),
                    new LawfulIncrease(24, new YearlyWindow(MonthDay.of(6, 1), MonthDay.of(7, 31)))))));

    @ParameterizedTest
    @CsvSource({
        // the old law knew no window
        "2022-05-01, 2024-08-01, 2024-08-01",
        "2022-05-01, 2023-08-01, 2024-05-01",
        // two years end under the new one
        "2025-03-01, 2026-11-01, 2027-06-01",
        "2025-07-10, 2027-06-01, 2027-07-10",
        "2025-07-31, 2027-07-31, 2027-07-31",
        "2025-08-01, 2027-07-31, 2028-06-01",
        // would have been lawful until the day before the window came
        "2020-01-01, 2026-01-19, 2026-01-19",
        "2024-01-19, 2026-01-20, 2026-06-01",
        // nothing was forbidden before there was a law
        "1989-01-01, 1990-01-01, 1990-01-01"
    })
    void theLawOfTheDayOfTheIncreaseCounts(LocalDate since, LocalDate asked, LocalDate lawful) {
        assertThat(LAWS.firstFrom(since, asked)).isEqualTo(lawful);
        assertThat(LAWS.allow(since, asked)).isEqualTo(lawful.equals(asked));
    }

    @Test
    void anEarlyIncreaseIsRefusedWithTheEarliestLawfulDayWhereItIsBlocked() {
        Refusal.Field fault = refused(EarlyIncrease.BLOCK, REASON);
        assertThat(fault.name()).isEqualTo("from");
        assertThat(fault.code()).isEqualTo("rent.increase-early");
        assertThat(fault.args()).contains("2027-06-01");
    }

    @Test
    void elsewhereItWantsAReason() {
        Refusal.Field fault = refused(EarlyIncrease.WARN, null);
        assertThat(fault.name()).isEqualTo("override");
        assertThat(fault.args()).contains("2027-06-01");
        InputCheck check = new InputCheck();
        new IncreasePolicy(LAWS, EarlyIncrease.WARN).check(check, "from", HELD_SINCE, EARLY, REASON);
        assertThatCode(check::refuse).doesNotThrowAnyException();
    }

    @Test
    void theRentUntilThenIsTheOneThatHoldsTheDayBefore() {
        RentStep first = new RentStep(HELD_SINCE, Money.of("20000.00"));
        RentStep second = new RentStep(EARLY, Money.of("22000.00"));
        RentHistory history = new RentHistory(List.of(first, second));
        assertThat(history.before(HELD_SINCE)).isEmpty();
        assertThat(history.before(EARLY)).contains(first);
        assertThat(history.before(EARLY.plusDays(1))).contains(second);
    }

    private static Refusal.Field refused(EarlyIncrease early, String override) {
        InputCheck check = new InputCheck();
        new IncreasePolicy(LAWS, early).check(check, "from", HELD_SINCE, EARLY, override);
        return catchThrowableOfType(RuleBroken.class, check::refuse).fields().get(0);
    }
}
