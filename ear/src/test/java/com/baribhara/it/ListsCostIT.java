package com.baribhara.it;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of a list costs the same few statements, however many rows it shows. */
class ListsCostIT {
    private static final long LIMIT = 3;

    @BeforeAll
    static void sixLeasesAndTheirInvoices() {
        for (int count = 0; count < 6; count++) {
            aLease().with("SERVICE_CHARGE", "900.00", true).activated();
        }
        Runs.of("2026-11");
        Statements.counted(true);
    }

    @AfterAll
    static void countsNoMore() {
        Statements.counted(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/properties",
                "/tenants",
                "/people",
                "/leases",
                "/invoices",
                "/invoices?month=2026-11",
                "/invoice-runs",
                "/shared-bills"
            })
    void aPageTakesAtMostThreeStatements(String path) {
        assertThat(cost(path, 1)).as("one row of %s", path).isBetween(1L, LIMIT);
        assertThat(cost(path, 200)).as("many rows of %s", path).isBetween(1L, LIMIT);
    }

    private static long cost(String path, int rows) {
        long before = Statements.prepared();
        Api.as("OWNER").queryParam("limit", rows).get(path).then().statusCode(200);
        return Statements.prepared() - before;
    }
}
