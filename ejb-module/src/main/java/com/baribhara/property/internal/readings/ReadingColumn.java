package com.baribhara.property.internal.readings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A column of a file of readings, by its name in either language. */
enum ReadingColumn {
    PROPERTY("বাড়ি"),
    UNIT("ইউনিট"),
    UTILITY("ধরন"),
    METER("মিটার"),
    DAY("তারিখ"),
    VALUE("রিডিং"),
    CONFIRMED("নিশ্চিত"),
    KIND("উপলক্ষ"),
    NOTE("মন্তব্য");

    private final String bangla;

    ReadingColumn(String bangla) {
        this.bangla = bangla;
    }

    /** As the template and messages write it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReadingColumn> named(String header) {
        String name = header.strip();
        return Arrays.stream(values())
                .filter(column -> column.title().equalsIgnoreCase(name) || column.bangla.equals(name))
                .findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(ReadingColumn::title).toList();
    }
}
