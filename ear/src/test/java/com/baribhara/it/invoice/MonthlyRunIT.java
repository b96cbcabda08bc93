package com.baribhara.it.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Landlord;
import com.baribhara.it.RunningSystem;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MonthlyRunIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    private Connection connection;
    private Sql sql;

    @BeforeEach
    void connect() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void aParkedLeaseStopsNobodyAndIsBilledOnceItIsPutRight() throws SQLException {
        Landlord landlord = Landlord.with(30, sql);
        landlord.change("update lease set vat_mode = 'NONE' where code = 'L20' and");
        landlord.startMonth();
        landlord.awaitCompleted(1);
        assertThat(landlord.invoices()).isEqualTo(29);
        assertThat(landlord.count(
                        "parked_lease where reason = 'VAT_EXEMPTION_REASON_MISSING' and resolved_at is null and"))
                .isEqualTo(1);

        landlord.change("update lease set vat_exemption = 'prayer room' where code = 'L20' and");
        landlord.startMonth();
        landlord.awaitCompleted(2);
        assertThat(landlord.billedLeases()).isEqualTo(30);
        assertThat(landlord.highestNumber()).isEqualTo(30);
        assertThat(landlord.count("parked_lease where resolved_at is not null and"))
                .isEqualTo(1);
    }

    @Test
    void whatTheDatabaseRefusesIsParkedAndTheChunkGoesOn() throws SQLException {
        Landlord landlord = Landlord.with(25, sql);
        sql.run("alter table invoice add constraint drill_ck check (net <> 77777.00) not valid");
        try {
            landlord.change("update lease set rent = 77777 where code = 'L3' and");
            landlord.change("delete from lease_charge where lease_id in (select id from lease where code = 'L3') and");
            landlord.startMonth();
            landlord.awaitCompleted(1);
        } finally {
            sql.run("alter table invoice drop constraint drill_ck");
        }
        assertThat(landlord.invoices()).isEqualTo(24);
        assertThat(landlord.highestNumber()).isEqualTo(24);
        assertThat(landlord.count("parked_lease where reason = 'NOT_STORABLE' and"))
                .isEqualTo(1);
    }

    @Test
    void twoStartsAtOnceAreOneRun() throws SQLException {
        Landlord landlord = Landlord.with(6_000, sql);
        landlord.startMonth();
        landlord.startMonth();
        landlord.awaitCompleted(1);
        assertThat(landlord.count("invoice_run where")).isEqualTo(1);
        assertThat(landlord.billedLeases()).isEqualTo(6_000);
    }

    @Test
    void anEventThatComesTwiceIsTakenOnce() throws SQLException {
        Landlord landlord = Landlord.with(12, sql);
        landlord.startMonth();
        await().atMost(SOON).until(() -> landlord.count("notification where") == 12);

        landlord.change("update domain_event set published_at = null where");
        await().atMost(SOON).until(() -> landlord.count("domain_event where published_at is null and") == 0);
        // a later event of the same queue has been taken: so have those before it
        Landlord next = Landlord.with(1, sql);
        next.startMonth();
        await().atMost(SOON).until(() -> next.count("notification where") == 1);
        assertThat(landlord.count("notification where")).isEqualTo(12);
    }
}
