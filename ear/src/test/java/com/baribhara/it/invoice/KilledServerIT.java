package com.baribhara.it.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Landlord;
import com.baribhara.it.RunningSystem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** BC-021, with a real server and a real kill. */
class KilledServerIT {
    private static final int LEASES = 12_000;

    @Test
    void aRunKilledHalfWayGoesOnByItselfAndBillsEveryLeaseOnce() throws SQLException {
        RunningSystem system = RunningSystem.get();
        try (Connection connection = system.database().connectAsAdministrator()) {
            Landlord landlord = Landlord.with(LEASES, new Sql(connection));
            landlord.startMonth();
            await().pollInterval(Duration.ofMillis(5))
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> landlord.invoices() > 0);
            system.server().kill();
            assertThat(landlord.invoices()).isPositive().isLessThan(LEASES);
            assertThat(landlord.count("invoice_run where status = 'RUNNING' and"))
                    .isEqualTo(1);

            system.server().start(RunningSystem.ear());
            landlord.awaitCompleted(1);
            assertBilledOnce(landlord);

            landlord.startMonth();
            landlord.awaitCompleted(2);
            assertBilledOnce(landlord);
        }
    }

    private static void assertBilledOnce(Landlord landlord) throws SQLException {
        assertThat(landlord.invoices()).isEqualTo(LEASES);
        assertThat(landlord.billedLeases()).isEqualTo(LEASES);
        assertThat(landlord.highestNumber()).isEqualTo(LEASES);
        assertThat(landlord.sum("billed")).isEqualTo(LEASES);
        assertThat(landlord.count("domain_event where type = 'InvoiceIssued' and"))
                .isEqualTo(LEASES);
    }
}
