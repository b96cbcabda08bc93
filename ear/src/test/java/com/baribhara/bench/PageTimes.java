package com.baribhara.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The times of one page, in milliseconds. */
final class PageTimes {
    private static final int WHOLE = 100;
    private static final int MEDIAN = 50;
    private static final int BAR = 95;

    private final String page;
    private final List<Double> millis = new ArrayList<>();
    private int characters;

    PageTimes(String page) {
        this.page = page;
    }

    String page() {
        return page;
    }

    void add(double taken, int length) {
        millis.add(taken);
        characters = length;
    }

    double percentile(int percent) {
        List<Double> sorted = millis.stream().sorted().toList();
        return sorted.get((int) Math.ceil(sorted.size() * percent / (double) WHOLE) - 1);
    }

    @Override
    public String toString() {
        return page;
    }

    static String json(List<PageTimes> all) {
        return all.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "{\"page\":\"%s\",\"p50\":%.1f,\"p95\":%.1f,\"max\":%.1f,\"characters\":%d}",
                        one.page,
                        one.percentile(MEDIAN),
                        one.percentile(BAR),
                        one.percentile(WHOLE),
                        one.characters))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    static String table(List<PageTimes> all) {
        return all.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "  %-20s %8.1f %8.1f %8.1f %8d%n",
                        one.page,
                        one.percentile(MEDIAN),
                        one.percentile(BAR),
                        one.percentile(WHOLE),
                        one.characters))
                .collect(Collectors.joining(
                        "", String.format("%n  %-20s %8s %8s %8s %8s%n", "page", "p50 ms", "p95", "max", "chars"), ""));
    }
}
