package com.baribhara.invoice.rates.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.invoice.rates.FixedAmount;
import com.baribhara.invoice.rates.FixedItem;
import com.baribhara.invoice.rates.RateHolds;
import com.baribhara.invoice.rates.Slab;
import com.baribhara.invoice.rates.TariffTerms;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.RuleBroken;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tariff says for every unit, and once, what it costs. */
class TariffEditionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-05");
    private static final Entry ENTRY = new Entry("admin", Instant.parse("2026-11-05T03:00:00Z"), TODAY, false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0-50 4.63 L; 0-75 5.26; 76-200 7.20; 201- 7.59
            1-50 4.63 L; 1-75 5.26; 76- 7.20
            1- 16.70
            0- 0
            76- 7.20; 0-75 5.26
            """)
    void slabsThatCoverEveryUnitOnceAreTaken(String slabs) {
        assertThatCode(() -> entered(slabs)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0-75 5.26; 80- 7.20               | slabs[1].from     | tariff.gap
            0-75 5.26; 75- 7.20               | slabs[1].from     | tariff.overlap
            80- 7.20; 0-75 5.26               | slabs[0].from     | tariff.gap
            0-100 5; 50-60 6; 101- 7          | slabs[1].from     | tariff.overlap
            0- 5.26; 76- 7.20                 | slabs[1].from     | tariff.overlap
            2-75 5.26; 76- 7.20               | slabs[0].from     | tariff.first-unit
            0-75 5.26; 76-200 7.20            | slabs[1].to       | tariff.last-closed
            75-0 5.26; 76- 7.20               | slabs[0].to       | tariff.backwards
            0- 5.26; 0- 4.63 L                | slabs[1].to       | tariff.lifeline-open
            0-50 4.63 L                       | slabs             | tariff.lifeline-alone
            0- 5; 0-50 4 L; 51-60 4 L         | slabs[2].lifeline | tariff.lifeline-twice
            ''                                | slabs             | tariff.empty
            """)
    void slabsThatLeaveAUnitOutOrChargeItTwiceAreRefusedAtTheirRow(String slabs, String field, String code) {
        RuleBroken refused = catchThrowableOfType(RuleBroken.class, () -> entered(slabs));
        assertThat(refused).as(slabs).isNotNull();
        assertThat(refused.fields()).contains(field(refused, field, code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0- -1        | slabs[0].rate | amount.negative
            0- 1.23456   | slabs[0].rate | amount.too-precise
            -5- 1        | slabs[0].from | number.out-of-range
            """)
    void ratesAndUnitsBelowNothingAreRefused(String slabs, String field, String code) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> entered(slabs));
        assertThat(refused).as(slabs).isNotNull();
        assertThat(refused.fields()).contains(field(refused, field, code));
    }

    @Test
    void fixedAmountsAloneAreATariff() {
        TariffEdition burners = new TariffEdition(
                UUID.randomUUID(),
                new TariffTerms(
                        TODAY.plusDays(1),
                        List.of(),
                        List.of(
                                new FixedAmount(FixedItem.DOUBLE_BURNER, Money.of("1080")),
                                new FixedAmount(FixedItem.SINGLE_BURNER, Money.of("990"))),
                        null,
                        BigDecimal.ZERO,
                        "order"),
                ENTRY);
        assertThat(burners.terms().fixed())
                .extracting(FixedAmount::item)
                .containsExactly(FixedItem.SINGLE_BURNER, FixedItem.DOUBLE_BURNER);
    }

    @Test
    void aDayInThePastIsTakenOnlyFromWhomKnowsThatItIsLate() {
        TariffTerms past = terms(TODAY.minusDays(1), "1- 5");
        assertThatThrownBy(() -> new TariffEdition(UUID.randomUUID(), past, ENTRY))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("rate.in-past");
        Entry late = new Entry("admin", ENTRY.at(), TODAY, true);
        assertThat(new TariffEdition(UUID.randomUUID(), past, late).validFrom()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    void whatHasBegunIsNeverChanged() {
        TariffEdition today = new TariffEdition(UUID.randomUUID(), terms(TODAY, "1- 5"), ENTRY);
        assertThatThrownBy(() -> today.change(terms(TODAY.plusDays(9), "1- 6"), ENTRY))
                .isInstanceOf(RateHolds.class);
        TariffEdition tomorrow = new TariffEdition(UUID.randomUUID(), terms(TODAY.plusDays(1), "1- 5"), ENTRY);
        tomorrow.change(terms(TODAY.plusDays(9), "1- 6"), ENTRY);
        assertThat(tomorrow.terms().slabs()).extracting(Slab::rate).containsExactly(new BigDecimal("6"));
    }

    private static Refusal.Field field(Refusal refused, String name, String code) {
        return refused.fields().stream()
                .filter(field -> field.name().equals(name) && field.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(refused.getMessage()));
    }

    private static TariffEdition entered(String slabs) {
        return new TariffEdition(UUID.randomUUID(), terms(TODAY.plusDays(1), slabs), ENTRY);
    }

    private static TariffTerms terms(LocalDate from, String slabs) {
        List<Slab> read = new ArrayList<>();
        Arrays.stream(slabs.split(";"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> read.add(slab(text)));
        return new TariffTerms(from, read, List.of(), null, new BigDecimal("5"), "order");
    }

    /** {@code 76-200 7.20}, or with {@code L} behind it. */
    private static Slab slab(String text) {
        String[] parts = text.split(" ");
        int dash = parts[0].indexOf('-', 1);
        String to = parts[0].substring(dash + 1);
        return new Slab(
                Integer.valueOf(parts[0].substring(0, dash)),
                to.isEmpty() ? null : Integer.valueOf(to),
                new BigDecimal(parts[1]),
                parts.length > 2);
    }
}
