package com.baribhara.it.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.EventProofs;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.baribhara.migrations.RolePasswords;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log of an organisation is a chain, and whatever its database's owner does to it behind the product's back is found and named. */
class EventChainIT {
    private static final int EVENTS = 8;
    private static final Duration SOON = Duration.ofSeconds(60);

    private Connection connection;
    private Connection owner;
    private Sql sql;
    private EventProofs proofs;
    private Office office;

    @BeforeEach
    void anOfficeWithALog() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        owner = RunningSystem.get().database().connect(RolePasswords.OWNER);
        sql = new Sql(connection);
        proofs = new EventProofs(sql);
        office = Office.founded(sql, "Krishnachura House", "কৃষ্ণচূড়া হাউস");
        for (int i = 0; i < EVENTS; i++) {
            Api.newToken(office.username("OWNER"), Office.password());
        }
        proofs.awaitSealed(office.key());
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
        owner.close();
    }

    @Test
    void everyEventHasItsPlaceSoonAfterItHappened() throws SQLException {
        assertThat(number("count(*)")).isEqualTo(EVENTS);
        assertThat(number("max(chain_no)")).isEqualTo(EVENTS);
        assertThat(sql.number("""
                select count(*) from event_chain c join domain_event e on e.organisation_id = c.organisation_id
                    and e.chain_no = c.number and e.chain_hash = c.hash where c.organisation_id = """ + office.key())).isEqualTo(1);
        assertThat(proofs.faultsOf(office.key())).isEmpty();
    }

    @Test
    void theApplicationCannotTouchWhatHappenedNorSealIt() throws SQLException {
        try (Connection application = RunningSystem.get().database().connect(RolePasswords.APP)) {
            Sql hands = new Sql(application);
            assertThatThrownBy(() -> hands.run("update domain_event set actor = 'x'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> hands.run("delete from domain_event")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> hands.run("update event_chain set number = 0"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> hands.run("""
                    insert into domain_event (organisation_id, id, type, aggregate_id, payload, actor, occurred_at, chain_no, chain_hash)
                    values (1, uuidv7(), 'X', uuidv7(), '{}', 'x', now(), 1, '')""")).hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> sql.run("update domain_event set actor = 'x' where organisation_id = " + office.key()))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.run("delete from domain_event where organisation_id = " + office.key()))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.run(
                        "update domain_event set chain_no = chain_no + 100 where organisation_id = " + office.key()))
                .hasMessageContaining("append-only");
    }

    @Test
    void aChangedEventIsNamedEverywhere() throws SQLException, IOException {
        String event = event(3);
        tamper("update domain_event set actor = 'somebody else' where " + at(3));
        try {
            assertThat(proofs.faultsOf(office.key())).containsExactly("ALTERED 3 " + event);
            assertThat(proofs.status()).isEqualTo("FAULTY");
            await().atMost(SOON).until(() -> EventProofs.jobStatus().equals("FAILED"));
            assertThat(EventProofs.log())
                    .containsPattern(
                            "SEVERE.*BARIBHARA-1002 the event log was changed: ALTERED, number 3, event " + event);
            await().atMost(SOON).until(() -> EventProofs.gauge("proven") == 0 && EventProofs.gauge("faults") >= 1);
            assertThat(number("count(*) filter (where type = 'EventProofFailed' and actor = 'event-proof')"))
                    .isEqualTo(1);
            assertThat(page("/audit/proofs.xhtml"))
                    .contains("The event log was changed", "An event no longer says what it said");
        } finally {
            tamper("update domain_event set actor = '" + office.username("OWNER") + "' where " + at(3));
        }
        assertThat(proofs.faultsOf(office.key())).isEmpty();
        assertThat(page("/audit/proofs.xhtml")).doesNotContain("The event log was changed");
    }

    @Test
    void anEventThatWasTakenAwayIsMissed() throws SQLException {
        sql.run("create temporary table kept as select * from domain_event where " + at(4));
        tamper("delete from domain_event where " + at(4));
        try {
            assertThat(proofs.faultsOf(office.key())).containsExactly("MISSING 4");
        } finally {
            putBack();
        }
        assertThat(proofs.faultsOf(office.key())).isEmpty();
    }

    /** The end that is kept beside the chain is moved back with it: only the head that was signed outside of the database knows. */
    @Test
    void anEndThatWasCutOffIsMissedByItsSignedHead() throws SQLException {
        assertThat(proofs.faultsOf(office.key())).isEmpty();
        sql.run("create temporary table kept as select * from domain_event where organisation_id = " + office.key()
                + " and chain_no > 6");
        tamper(
                "delete from domain_event where organisation_id = " + office.key() + " and chain_no > 6",
                "update event_chain c set number = 6, hash = e.chain_hash from domain_event e where e.organisation_id = c.organisation_id"
                        + " and e.chain_no = 6 and c.organisation_id = " + office.key());
        try {
            assertThat(proofs.faultsOf(office.key())).containsExactly("CUT_OFF 7");
        } finally {
            proofs.awaitSealed(office.key());
            // what was said meanwhile stands in the way of what is put back
            tamper("delete from domain_event where type = 'EventProofFailed' and organisation_id = " + office.key());
            putBack();
            tamper(
                    "update event_chain c set number = 8, hash = e.chain_hash from domain_event e where e.organisation_id = c.organisation_id"
                            + " and e.chain_no = 8 and c.organisation_id = " + office.key());
        }
        assertThat(proofs.faultsOf(office.key())).isEmpty();
    }

    @Test
    void eventsThatChangedPlacesAreNamed() throws SQLException {
        String second = event(2);
        String fifth = event(5);
        swap();
        try {
            assertThat(proofs.faultsOf(office.key())).contains("MOVED 2 " + fifth, "MOVED 5 " + second);
        } finally {
            swap();
        }
        assertThat(proofs.faultsOf(office.key())).isEmpty();
    }

    private void swap() throws SQLException {
        tamper(
                "update domain_event set chain_no = 1000000 where " + at(2),
                "update domain_event set chain_no = 2 where " + at(5),
                "update domain_event set chain_no = 5 where " + at(1000000));
    }

    private void tamper(String... statements) throws SQLException {
        EventProofs.asOwner(owner, statements);
    }

    private void putBack() throws SQLException {
        sql.run("insert into domain_event overriding system value select * from kept; drop table kept");
    }

    private String at(int number) {
        return "organisation_id = " + office.key() + " and chain_no = " + number;
    }

    private String event(int number) throws SQLException {
        return sql.text("select id::text from domain_event where " + at(number));
    }

    private long number(String what) throws SQLException {
        return sql.number("select " + what + " from domain_event where organisation_id = " + office.key());
    }

    private String page(String path) {
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(office.username("OWNER"), Office.password()))
                .cookie("baribhara_language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
