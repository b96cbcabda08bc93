package com.baribhara.invoice.faces;

import com.baribhara.invoice.rates.DayOfYear;
import com.baribhara.invoice.rates.FixedAmount;
import com.baribhara.invoice.rates.RateField;
import com.baribhara.invoice.rates.RateValues;
import com.baribhara.invoice.rates.RateVersionView;
import com.baribhara.invoice.rates.Slab;
import com.baribhara.invoice.rates.TariffVersionView;
import com.baribhara.shared.web.Formats;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How rates and tariffs are told: {@code 24 months, 1 June – 31 July}. */
@Named
@RequestScoped
public class RateWords {
    private static final String BETWEEN = " – ";
    private static final String TAKA = "৳\u00a0";

    private final Formats formats;

    protected RateWords() {
        this(null);
    }

    @Inject
    public RateWords(Formats formats) {
        this.formats = formats;
    }

    /** What a version says, a line a value. */
    public List<String> of(RateVersionView version) {
        RateValues values = version.values();
        Stream<String> lines = version.kind().fields().stream()
                .filter(field -> field.in(values) != null)
                .filter(field -> field != RateField.WINDOW_FROM && field != RateField.WINDOW_TO)
                .map(field ->
                        formats.text("rate.tells." + version.kind() + "." + field.field(), number(field, values)));
        return Stream.concat(lines, window(version, values)).toList();
    }

    private Stream<String> window(RateVersionView version, RateValues values) {
        if (!version.kind().fields().contains(RateField.WINDOW_FROM)) {
            return Stream.empty();
        }
        return Stream.of(
                values.windowFrom() == null
                        ? formats.text("rate.anyDay")
                        : formats.text("rate.onlyWithin", day(values.windowFrom()) + BETWEEN + day(values.windowTo())));
    }

    private String number(RateField field, RateValues values) {
        if (field == RateField.PER_UNIT) {
            return TAKA + formats.rateFigure(values.perUnit());
        }
        return field.in(values) instanceof BigDecimal exact
                ? formats.quantity(exact)
                : formats.count((Integer) field.in(values));
    }

    private String day(DayOfYear day) {
        String month = formats.getMonthNames().split(",")[day.value().getMonthValue() - 1];
        return formats.digits(day.value().getDayOfMonth()) + " " + month;
    }

    /** {@code 76–200 units: ৳ 7.20}. */
    public String of(Slab slab) {
        String units = slab.to() == null
                ? formats.text("tariff.unitsFrom", slab.from())
                : formats.text("tariff.units", slab.from(), slab.to());
        String told = formats.text("tariff.slabTells", units, TAKA + formats.rateFigure(slab.rate()));
        return slab.lifeline() ? told + " (" + formats.text("tariff.lifeline") + ")" : told;
    }

    public String of(FixedAmount fixed) {
        return formats.text("tariff.item." + fixed.item()) + ": " + formats.taka(fixed.amount());
    }

    /** A version at a glance: from the least to the most that a unit costs, or what is fixed. */
    public String of(TariffVersionView version) {
        List<Slab> slabs = version.terms().slabs();
        String fixed = version.terms().fixed().stream().map(this::of).collect(Collectors.joining("; "));
        if (slabs.isEmpty()) {
            return fixed;
        }
        Comparator<Slab> byRate = Comparator.comparing(Slab::rate);
        String least =
                formats.rateFigure(slabs.stream().min(byRate).orElseThrow().rate());
        String most =
                formats.rateFigure(slabs.stream().max(byRate).orElseThrow().rate());
        String units = formats.text("tariff.aUnit", TAKA + (least.equals(most) ? least : least + BETWEEN + most));
        return fixed.isEmpty() ? units : units + "; " + fixed;
    }

    public String percent(BigDecimal percent) {
        return formats.quantity(percent) + "%";
    }

    /** In which language a text is written, for whatever reads it aloud. */
    public String language(String text) {
        return text.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.BENGALI)
                ? "bn"
                : "en";
    }
}
