package com.baribhara.invoice.rates.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.invoice.rates.DayOfYear;
import com.baribhara.invoice.rates.RateHolds;
import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateTerms;
import com.baribhara.invoice.rates.RateValues;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.RuleBroken;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RateVersionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-05");
    private static final Entry ENTRY = new Entry("admin", Instant.parse("2026-11-05T03:00:00Z"), TODAY, false);

    @ParameterizedTest
    @EnumSource(RateKind.class)
    void everyKindNamesWhateverOfItIsMissing(RateKind kind) {
        Invalid refused = catchThrowableOfType(
                Invalid.class, () -> RateVersion.entered(kind, new RateTerms(null, RateValues.NONE, " "), ENTRY));
        assertThat(refused.fields()).extracting(Refusal.Field::name).contains("validFrom", "source");
        assertThat(refused.fields())
                .extracting(Refusal.Field::name)
                .containsAll(kind.fields().stream()
                        .filter(kind::needs)
                        .map(field -> field.field())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(RateKind.class)
    void everyKindIsKeptAsItself(RateKind kind) {
        RateValues all = new RateValues(
                new BigDecimal("15"), new BigDecimal("23"), 2, 3, day("06-01"), day("07-31"), new BigDecimal("9.5"));
        RateVersion made = RateVersion.entered(kind, new RateTerms(TODAY, only(kind, all), "law"), ENTRY);
        assertThat(made.kind()).isEqualTo(kind);
        assertThat(made).isInstanceOf(RateVersion.classOf(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "VAT, months, 3",
        "TDS, perUnit, 3",
        "ADVANCE, percent, 3",
        "SUB_METER_WATER, percent, 3",
        "RENT_INCREASE, cityMonths, 3"
    })
    void whatAKindHasNotIsRefusedByName(RateKind kind, String field, String value) {
        RateValues values = new RateValues(
                field.equals("percent") ? new BigDecimal(value) : null,
                null,
                field.equals("months") ? Integer.valueOf(value) : null,
                field.equals("cityMonths") ? Integer.valueOf(value) : null,
                null,
                null,
                field.equals("perUnit") ? new BigDecimal(value) : null);
        Invalid refused = catchThrowableOfType(
                Invalid.class, () -> RateVersion.entered(kind, new RateTerms(TODAY, values, "law"), ENTRY));
        assertThat(refused.fields())
                .anyMatch(fault -> fault.name().equals(field) && fault.code().equals("field.unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "06-01, , windowTo, rate.window-half",
        ", 07-31, windowFrom, rate.window-half",
        "07-31, 06-01, windowTo, rate.window-backwards"
    })
    void thePartOfTheYearHasTwoDaysInTheirOrder(String from, String to, String field, String code) {
        RateValues values = new RateValues(null, null, 24, null, day(from), day(to), null);
        RuleBroken refused = catchThrowableOfType(
                RuleBroken.class,
                () -> RateVersion.entered(RateKind.RENT_INCREASE, new RateTerms(TODAY, values, "law"), ENTRY));
        assertThat(refused.fields())
                .anyMatch(fault -> fault.name().equals(field) && fault.code().equals(code));
    }

    @ParameterizedTest
    @CsvSource({"-1, number.out-of-range", "100.01, number.out-of-range", "7.125, amount.too-precise"})
    void aPercentIsOne(String percent, String code) {
        RateTerms terms = new RateTerms(TODAY, RateValues.ofPercent(new BigDecimal(percent)), "law");
        Invalid refused = catchThrowableOfType(Invalid.class, () -> RateVersion.entered(RateKind.VAT, terms, ENTRY));
        assertThat(refused.fields()).extracting(Refusal.Field::code).contains(code);
    }

    @Test
    void whatIsToComeMayChangeAndWhatHasBegunMayNot() {
        RateVersion tomorrow = RateVersion.entered(RateKind.VAT, vat(TODAY.plusDays(1), "10"), ENTRY);
        tomorrow.change(RateKind.VAT, vat(TODAY, "12"), ENTRY);
        assertThat(tomorrow.validFrom()).isEqualTo(TODAY);
        assertThatThrownBy(() -> tomorrow.change(RateKind.VAT, vat(TODAY.plusDays(5), "13"), ENTRY))
                .isInstanceOf(RateHolds.class)
                .hasMessageContaining("rate.begun");
        assertThatThrownBy(() -> tomorrow.stayOpen(TODAY)).isInstanceOf(RateHolds.class);
    }

    private static RateTerms vat(LocalDate from, String percent) {
        return new RateTerms(from, RateValues.ofPercent(new BigDecimal(percent)), "law");
    }

    private static DayOfYear day(String text) {
        return text == null ? null : DayOfYear.valueOf(text);
    }

    private static RateValues only(RateKind kind, RateValues all) {
        return new RateValues(
                has(kind, "percent") ? all.percent() : null,
                has(kind, "commercialPercent") ? all.commercialPercent() : null,
                has(kind, "months") ? all.months() : null,
                has(kind, "cityMonths") ? all.cityMonths() : null,
                has(kind, "windowFrom") ? all.windowFrom() : null,
                has(kind, "windowTo") ? all.windowTo() : null,
                has(kind, "perUnit") ? all.perUnit() : null);
    }

    private static boolean has(RateKind kind, String field) {
        return kind.fields().stream().anyMatch(one -> one.field().equals(field));
    }
}
