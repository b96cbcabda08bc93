package com.baribhara.it.notification;

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

/** An event that can't be told of, among others that can. */
class PoisonEventIT {
    private static final String NOTICES = """
            "address":["subsystem","messaging-activemq","server","default","address-setting","jms.queue.baribhara.notification"]""";
    private static final String DELAY = """
            {"operation":"write-attribute","name":"redelivery-delay","value":%d,%s}""";
    private static final String DEAD = """
            {"operation":"read-attribute","name":"message-count",
             "address":["subsystem","messaging-activemq","server","default","jms-queue","baribhara.notification.dlq"]}""";
    private static final String EVENTS = """
            insert into domain_event (organisation_id, id, type, aggregate_id, payload, actor, occurred_at)
            select organisation_id, uuidv7(), 'InvoiceIssued', uuidv7(),
                   jsonb_build_object('tenant', id, 'invoice', uuidv7(), 'number', 1, 'month', '2026-11', 'total', '1.00',
                                      'due', '2026-11-10'), 'system', now()
            from (select organisation_id, id, code from tenant where organisation_id = %1$d
                  union all select %1$d, uuidv7(), 'nobody') as told
            order by code = 'T1' desc, code = 'nobody' desc
            """;

    private Connection connection;
    private Sql sql;

    @BeforeEach
    void beImpatient() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        manage(DELAY.formatted(20, NOTICES));
    }

    @AfterEach
    void bePatient() throws SQLException {
        manage(DELAY.formatted(1_000, NOTICES));
        connection.close();
    }

    @Test
    void anEventOfNobodysTenantEndsInTheDeadLetterQueueAndAllOthersAreToldOfOnce() throws SQLException {
        Landlord landlord = Landlord.with(6, sql);
        long dead = Long.parseLong(manage(DEAD));

        sql.run(EVENTS.formatted(landlord.key()));

        await().atMost(Duration.ofSeconds(60)).until(() -> Long.parseLong(manage(DEAD)) > dead);
        assertThat(landlord.count("notification where")).isEqualTo(6);
        assertThat(landlord.count("processed_message where")).isEqualTo(6);
    }

    private static String manage(String operation) {
        return RunningSystem.get().server().management().execute(operation).asString();
    }
}
