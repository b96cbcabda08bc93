package com.baribhara.server.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class PortfolioGeneratorTest {
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final PortfolioOrder DEMO = PortfolioOrder.demo(MONTH, "tenant");

    @Test
    void theSameOrderMakesTheSameBytes() throws IOException {
        assertThat(bytes(DEMO)).isEqualTo(bytes(DEMO));
        assertThat(bytes(PortfolioOrder.demo(MONTH.plusMonths(1), "tenant"))).isNotEqualTo(bytes(DEMO));
    }

    @Test
    void theDemoHasTheSizeItIsSaidToHave() throws IOException {
        Map<String, List<Map<String, String>>> demo = rows(DEMO);

        assertThat(demo.get("properties.csv")).hasSize(40);
        assertThat(demo.get("properties.csv"))
                .extracting(row -> row.get("district"))
                .contains("Dhaka", "Chattogram", "Sylhet", "Khulna", "Rajshahi");
        assertThat(demo.get("units.csv").size()).isBetween(970, 1_030);
        assertThat(demo.get("units.csv"))
                .extracting(row -> row.get("kind"))
                .contains("FLAT", "SHOP", "OFFICE", "GARAGE");
        assertThat(demo.get("leases.csv")).hasSize(900);
        assertThat(demo.get("tenants.csv"))
                .filteredOn(row -> row.get("account").equals("tenant"))
                .hasSize(1);
    }

    @Test
    void theDemoHasEveryKindOfCharge() throws IOException {
        Map<String, List<Map<String, String>>> demo = rows(DEMO);

        assertThat(values(demo, "charges.csv", "kind"))
                .containsExactlyInAnyOrder(
                        "SERVICE_CHARGE",
                        "PARKING",
                        "GAS",
                        "WATER",
                        "ELECTRICITY",
                        "GENERATOR",
                        "LIFT",
                        "SECURITY",
                        "WASTE",
                        "INTERNET",
                        "KEY",
                        "REPAIR",
                        "OTHER");
        assertThat(values(demo, "charges.csv", "basis")).containsExactlyInAnyOrder("MONTHLY", "PER_AREA", "ONE_OFF");
    }

    @Test
    void theDemoHasEveryKindOfLease() throws IOException {
        Map<String, List<Map<String, String>>> demo = rows(DEMO);

        assertThat(values(demo, "leases.csv", "proration"))
                .containsExactlyInAnyOrder("ACTUAL_DAYS_IN_MONTH", "FIXED_30_DAYS", "FULL_MONTH");
        assertThat(values(demo, "leases.csv", "vat_mode")).containsExactlyInAnyOrder("NONE", "ADDED", "INCLUDED");
        assertThat(demo.get("leases.csv"))
                .filteredOn(row -> !row.get("vat_exemption").isEmpty())
                .isNotEmpty();
        assertThat(demo.get("leases.csv"))
                .filteredOn(row -> inMonth(row.get("starts_on")))
                .hasSizeGreaterThan(40);
        assertThat(demo.get("leases.csv"))
                .filteredOn(row -> inMonth(row.get("ends_on")))
                .hasSizeGreaterThan(40);
    }

    @Test
    void someLeasesOfTheDemoBringArrearsDepositsAndAdvances() throws IOException {
        List<Map<String, String>> leases = rows(DEMO).get("leases.csv");

        for (String column : List.of("opening_balance", "deposit_held", "advance_held")) {
            assertThat(leases)
                    .as(column)
                    .filteredOn(row -> !row.get(column).isEmpty())
                    .hasSizeBetween(10, 300);
        }
    }

    @Test
    void exactlyFourLeasesOfTheDemoMustBeParked() throws IOException {
        Map<String, List<Map<String, String>>> demo = rows(DEMO);
        Map<String, String> areas = new HashMap<>();
        demo.get("units.csv").forEach(unit -> areas.put(unit.get("property") + unit.get("code"), unit.get("area_sft")));
        Set<String> byArea = demo.get("charges.csv").stream()
                .filter(charge -> charge.get("basis").equals("PER_AREA"))
                .map(charge -> charge.get("lease"))
                .collect(Collectors.toSet());

        assertThat(demo.get("leases.csv"))
                .filteredOn(lease -> byArea.contains(lease.get("code"))
                        && areas.get(lease.get("property") + lease.get("unit")).isEmpty())
                .hasSize(2);
        assertThat(demo.get("leases.csv"))
                .filteredOn(lease -> lease.get("use").equals("COMMERCIAL")
                        && lease.get("vat_mode").equals("NONE")
                        && lease.get("vat_exemption").isEmpty())
                .hasSize(2);
    }

    @Test
    void theRentsOfTheDemoAddUpToTwoOrThreeCrore() throws IOException {
        BigDecimal rents = rows(DEMO).get("leases.csv").stream()
                .map(lease -> new BigDecimal(lease.get("rent")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(rents).isBetween(new BigDecimal("15000000"), new BigDecimal("27000000"));
    }

    @Test
    void everyCodeIsUniqueAndEveryReferenceIsMet() throws IOException {
        for (PortfolioOrder order : List.of(DEMO, PortfolioOrder.benchmark(1_000, MONTH, "B-"))) {
            Map<String, List<Map<String, String>>> made = rows(order);
            Set<String> units = unique(made, "units.csv", "property", "code");
            Set<String> tenants = unique(made, "tenants.csv", "code");
            Set<String> leases = unique(made, "leases.csv", "code");
            Set<String> properties = unique(made, "properties.csv", "code");
            unique(made, "tenants.csv", "phone");
            unique(made, "charges.csv", "lease", "code");
            assertThat(properties).containsAll(values(made, "units.csv", "property"));
            assertThat(leases).containsAll(values(made, "charges.csv", "lease"));
            assertThat(made.get("leases.csv")).allSatisfy(lease -> {
                assertThat(units).contains(lease.get("property") + " " + lease.get("unit"));
                assertThat(tenants).contains(lease.get("tenant"));
            });
        }
    }

    @Test
    void inABenchmarkEveryLeaseIsBilledInTheMonth() throws IOException {
        List<Map<String, String>> leases =
                rows(PortfolioOrder.benchmark(1_000, MONTH, "")).get("leases.csv");

        assertThat(leases).hasSize(1_000).allSatisfy(lease -> {
            assertThat(LocalDate.parse(lease.get("starts_on"))).isBeforeOrEqualTo(MONTH.atEndOfMonth());
            assertThat(lease.get("ends_on").isEmpty()
                            || !LocalDate.parse(lease.get("ends_on")).isBefore(MONTH.atDay(1)))
                    .isTrue();
            assertThat(
                            lease.get("billed_from").isEmpty()
                                    ? inMonth(lease.get("starts_on"))
                                    : inMonth(lease.get("billed_from")))
                    .isTrue();
        });
    }

    private static boolean inMonth(String day) {
        return !day.isEmpty() && YearMonth.from(LocalDate.parse(day)).equals(MONTH);
    }

    private static Set<String> values(Map<String, List<Map<String, String>>> made, String file, String column) {
        return made.get(file).stream().map(row -> row.get(column)).collect(Collectors.toSet());
    }

    private static Set<String> unique(Map<String, List<Map<String, String>>> made, String file, String... columns) {
        Set<String> seen = new HashSet<>();
        assertThat(made.get(file))
                .allSatisfy(row -> assertThat(seen.add(key(row, columns)))
                        .as(row.toString())
                        .isTrue());
        return seen;
    }

    private static String key(Map<String, String> row, String... columns) {
        return List.of(columns).stream().map(row::get).collect(Collectors.joining(" "));
    }

    private static byte[] bytes(PortfolioOrder order) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new PortfolioGenerator(order).write(bytes);
        return bytes.toByteArray();
    }

    private static Map<String, List<Map<String, String>>> rows(PortfolioOrder order) throws IOException {
        Map<String, List<Map<String, String>>> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(order)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String[] lines = new String(zip.readAllBytes(), StandardCharsets.UTF_8).split("\r\n");
                String[] header = lines[0].split(",");
                List<Map<String, String>> rows = new ArrayList<>();
                for (int i = 1; i < lines.length; i++) {
                    rows.add(row(header, lines[i]));
                }
                files.put(entry.getName(), rows);
            }
        }
        return files;
    }

    private static Map<String, String> row(String[] header, String line) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.length; i++) {
            row.put(header[i], cells[i].replaceAll("^\"|\"$", ""));
        }
        return row;
    }
}
