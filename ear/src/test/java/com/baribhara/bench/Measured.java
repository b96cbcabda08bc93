package com.baribhara.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The rounds of one size. */
final class Measured {
    private final int leases;
    private final List<Double> runs = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>();
    private final List<Double> serverMillis = new ArrayList<>();
    private final List<Double> databaseMillis = new ArrayList<>();

    Measured(int leases) {
        this.leases = leases;
    }

    int leases() {
        return leases;
    }

    void addRun(double seconds, CpuClock cpu) {
        runs.add(seconds);
        serverMillis.add(cpu.serverMillis() / leases);
        databaseMillis.add(cpu.databaseMillis() / leases);
    }

    void addLimit(double seconds) {
        limits.add(seconds);
    }

    double ratio() {
        return median(runs) / median(limits);
    }

    double millisALease() {
        return median(runs) * 1000 / leases;
    }

    static String json(List<Measured> all) {
        return all.stream().map(Measured::json).collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private String json() {
        return String.format(
                Locale.ROOT,
                "{\"leases\":%d,\"runSeconds\":%s,\"limitSeconds\":%s,\"invoicesPerSecond\":%.0f,\"ratio\":%.3f,"
                        + "\"cpuMsPerInvoice\":{\"server\":%.3f,\"database\":%.3f}}",
                leases,
                numbers(runs),
                numbers(limits),
                leases / median(runs),
                ratio(),
                median(serverMillis),
                median(databaseMillis));
    }

    String table() {
        StringBuilder table =
                new StringBuilder(String.format("%n%,d leases%n  round    run s  limit s    ratio%n", leases));
        for (int round = 0; round < runs.size(); round++) {
            table.append(row(Integer.toString(round + 1), runs.get(round), limits.get(round)));
        }
        return table.append(row("median", median(runs), median(limits)))
                .append(String.format(
                        Locale.ROOT,
                        "  %.0f invoices a second; CPU ms an invoice: server %.3f, database %.3f%n",
                        leases / median(runs),
                        median(serverMillis),
                        median(databaseMillis)))
                .toString();
    }

    private static String row(String name, double run, double limit) {
        return String.format(Locale.ROOT, "  %-6s %8.3f %8.3f %8.2f%n", name, run, limit, run / limit);
    }

    private static String numbers(List<Double> seconds) {
        return seconds.stream()
                .map(each -> String.format(Locale.ROOT, "%.3f", each))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
