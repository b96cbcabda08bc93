package com.baribhara.invoice;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What of the dated rows by which a line came to its amount is kept with it.
 *
 * @param from since when the rate holds (VAT, the price of a unit, a tariff, a policy of late fees); null when none made the line
 * @param tariff code of the public tariff it is of; null for none, and for lines of before it was kept
 * @param graceDays of a late fee, how many days after the due date were free; null for others, and for lines of before it was kept
 */
public record DatedRow(LocalDate from, String tariff, Integer graceDays) implements Serializable {
    public static final DatedRow NONE = new DatedRow(null, null, null);

    /** @param from null for none */
    public static DatedRow since(LocalDate from) {
        return new DatedRow(from, null, null);
    }

    public static DatedRow ofTariff(String code, LocalDate from) {
        return new DatedRow(from, code, null);
    }

    public static DatedRow ofLateFees(LocalDate from, int graceDays) {
        return new DatedRow(from, null, graceDays);
    }
}
