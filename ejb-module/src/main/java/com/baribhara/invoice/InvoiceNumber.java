package com.baribhara.invoice;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of an invoice: without gaps within its organisation, written {@code INV-000123}. */
public record InvoiceNumber(long value) implements Comparable<InvoiceNumber>, Serializable {
    private static final Pattern WRITTEN = Pattern.compile("(?:INV-)?([0-9]{1,18})", Pattern.CASE_INSENSITIVE);

    public InvoiceNumber {
        if (value <= 0) {
            throw new IllegalArgumentException("an invoice number starts at 1, not " + value);
        }
    }

    /** @throws IllegalArgumentException when it is not written {@code INV-000123} or {@code 123} */
    public static InvoiceNumber valueOf(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException("no invoice number: " + text);
        }
        return new InvoiceNumber(Long.parseLong(written.group(1)));
    }

    @Override
    public int compareTo(InvoiceNumber other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "INV-%06d", value);
    }
}
