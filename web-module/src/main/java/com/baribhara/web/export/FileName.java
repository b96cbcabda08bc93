package com.baribhara.web.export;

import com.baribhara.shared.web.Download;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file is called: the list, what it is narrowed to, and the day; as RFC 6266 and RFC 5987 write it. */
record FileName(String list, String title, List<String> filters, LocalDate day, String ending) {
    private static final int LONGEST = 80;

    /** For whoever reads: {@code Leases, Active, 2026-11-25.csv}. */
    String spoken() {
        String all = Stream.concat(Stream.of(title), filters.stream()).collect(Collectors.joining(", "));
        String safe = all.replaceAll("[\\s\\p{Cntrl}\\\\/:*?\"<>|]+", " ").strip();
        String fit = safe.codePointCount(0, safe.length()) > LONGEST
                ? safe.substring(0, safe.offsetByCodePoints(0, LONGEST)).strip()
                : safe;
        return fit + ", " + day + "." + ending;
    }

    /** The plain name is for clients that know no other alphabet. */
    String disposition() {
        return Download.disposition(list + "-" + day + "." + ending, spoken());
    }
}
