package com.baribhara.shared.person;

import java.time.LocalDate;

/**
 * Something kept of a person, and what erasing does to it.
 *
 * @param what {@code invoices}
 * @param until the last day of keeping it; null unless it is kept
 */
public record PersonTrace(String what, long count, Fate fate, LocalDate until) {

    /** What becomes of it. */
    public enum Fate {
        ERASED,
        KEPT,
        /** As long as there is any, nothing is erased. */
        HINDERS
    }

    public static PersonTrace erased(String what, long count) {
        return new PersonTrace(what, count, Fate.ERASED, null);
    }

    public static PersonTrace kept(String what, long count, LocalDate until) {
        return new PersonTrace(what, count, Fate.KEPT, until);
    }

    public static PersonTrace hinders(String what, long count) {
        return new PersonTrace(what, count, Fate.HINDERS, null);
    }
}
