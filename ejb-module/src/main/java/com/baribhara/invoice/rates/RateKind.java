package com.baribhara.invoice.rates;

import static com.baribhara.invoice.rates.RateField.CITY_MONTHS;
import static com.baribhara.invoice.rates.RateField.COMMERCIAL_PERCENT;
import static com.baribhara.invoice.rates.RateField.MONTHS;
import static com.baribhara.invoice.rates.RateField.PERCENT;
import static com.baribhara.invoice.rates.RateField.PER_UNIT;
import static com.baribhara.invoice.rates.RateField.WINDOW_FROM;
import static com.baribhara.invoice.rates.RateField.WINDOW_TO;

import com.baribhara.shared.InputCheck;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is set by date, and what each of it consists of. */
public enum RateKind {
    /** Value added tax on the rent of premises that are no home. */
    VAT(null, List.of(PERCENT)),
    /** Income tax that a tenant deducts from the rent, by the day of payment. */
    TDS(null, List.of(PERCENT)),
    /** When a rent may be raised. */
    RENT_INCREASE(null, List.of(MONTHS), WINDOW_FROM, WINDOW_TO),
    /** How much may be taken in advance. */
    ADVANCE(null, List.of(MONTHS), CITY_MONTHS),
    /** The city's tax on the holding, which the landlord pays. */
    HOLDING_TAX(null, List.of(PERCENT, COMMERCIAL_PERCENT, MONTHS)),
    SUB_METER_ELECTRICITY(Utility.ELECTRICITY, List.of(PER_UNIT)),
    SUB_METER_WATER(Utility.WATER, List.of(PER_UNIT)),
    SUB_METER_GAS(Utility.GAS, List.of(PER_UNIT));

    private final Utility utility;
    private final Set<RateField> needed;
    private final Set<RateField> optional;

    RateKind(Utility utility, List<RateField> needed, RateField... optional) {
        this.utility = utility;
        this.needed = EnumSet.copyOf(needed);
        this.optional = EnumSet.noneOf(RateField.class);
        this.optional.addAll(Arrays.asList(optional));
    }

    /** One for all landlords, and entered by an administrator; else the landlord's own. */
    public boolean law() {
        return utility == null;
    }

    /** Of a landlord's own rate, what it is for. */
    public Utility utility() {
        return utility;
    }

    /** What it consists of, in the order to ask for it. */
    public List<RateField> fields() {
        return Stream.concat(needed.stream(), optional.stream()).toList();
    }

    public boolean needs(RateField field) {
        return needed.contains(field);
    }

    /** Under which the log of events has what happened to it. */
    public UUID subject() {
        return UUID.nameUUIDFromBytes(("rate " + name()).getBytes(StandardCharsets.US_ASCII));
    }

    /** Finds whatever is missing, out of place or impossible among the values. */
    public void check(RateValues values, InputCheck check) {
        for (RateField field : RateField.values()) {
            boolean given = field.in(values) != null;
            check.that(!given || needs(field) || optional.contains(field), field.field(), "field.unknown");
            check.that(given || !needs(field), field.field(), "field.required");
            field.check(values, check);
        }
        boolean open = values.windowFrom() == null;
        boolean unended = values.windowTo() == null;
        check.rule(open || !unended, WINDOW_TO.field(), "rate.window-half");
        check.rule(unended || !open, WINDOW_FROM.field(), "rate.window-half");
        check.rule(
                open || unended || values.windowFrom().compareTo(values.windowTo()) <= 0,
                WINDOW_TO.field(),
                "rate.window-backwards");
    }
}
