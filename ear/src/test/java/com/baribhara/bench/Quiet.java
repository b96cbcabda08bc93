package com.baribhara.bench;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits until all events are published and all tenants told, so that the next measurement has the machine to itself. */
final class Quiet {
    private static final String UNTOLD =
            "select (select count(*) from domain_event where type = 'InvoiceIssued') - (select count(*) from notification)";

    private Quiet() {}

    static void await(Sql administrator) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(500))
                .atMost(Duration.ofMinutes(10))
                .until(() -> administrator.number("select count(*) from domain_event where published_at is null") == 0
                        && administrator.number(UNTOLD) == 0);
    }
}
