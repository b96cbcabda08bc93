package com.baribhara.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNameTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void saysListFilterAndDay() {
        assertThat(new FileName("leases", "Leases", List.of("Active", "Tenant: Karim"), DAY, "csv").spoken())
                .isEqualTo("Leases, Active, Tenant Karim, 2026-11-25.csv");
    }

    @Test
    void isWrittenForOldClientsAndInBangla() {
        assertThat(new FileName("leases", "ভাড়া চুক্তি", List.of(), DAY, "xlsx").disposition())
                .startsWith("attachment; filename=\"leases-2026-11-25.xlsx\"; filename*=UTF-8''%E0%A6%AD")
                .doesNotContain("+")
                .contains("%20")
                .isASCII();
    }

    @Test
    void cannotLeaveTheHeaderOrTheFolder() {
        String name =
                new FileName("leases", "Leases", List.of("\r\nSet-Cookie: a=b", "../../etc"), DAY, "csv").spoken();
        assertThat(name).doesNotContain("\r", "\n", "/", ":");
        assertThat(new FileName("leases", "L", List.of("x".repeat(500)), DAY, "csv").spoken())
                .hasSize(80 + 16);
    }
}
