package com.baribhara.it;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.dmr.ModelNode;

/** Proves the chains of events by command, as an operator would, and reads what came of it. */
public record EventProofs(Sql sql) {
    /** After any night that the server proves by itself meanwhile: pages and metrics tell of the latest. */
    private static final String DAY = "2026-12-31";

    private static final String ADDRESS =
            "\"address\":[\"deployment\",\"baribhara.ear\",\"subdeployment\",\"batch-jobs.jar\",\"subsystem\",\"batch-jberet\"";
    private static final String PROVE =
            "{\"operation\":\"start-job\",\"job-xml-name\":\"event-proof\",\"properties\":{\"day\":\"" + DAY
                    + "\",\"again\":\"true\"}," + ADDRESS + "]}";
    private static final String EXECUTIONS =
            "{\"operation\":\"read-children-resources\",\"child-type\":\"execution\",\"include-runtime\":true,"
                    + ADDRESS + ",\"job\",\"event-proof\"]}";

    /** What a proof finds wrong in the chain of this organisation: kind, number and event. */
    public List<String> faultsOf(long organisation) throws SQLException {
        awaitSealed(organisation);
        String before = finished();
        RunningSystem.get().server().management().execute(PROVE);
        await().atMost(Duration.ofSeconds(90))
                .until(() -> !finished().isEmpty() && !finished().equals(before));
        List<String> faults = new ArrayList<>();
        try (Statement statement = sql.connection().createStatement();
                ResultSet rows = statement.executeQuery(
                        "select concat_ws(' ', kind, number, event_id) from event_fault where day = '" + DAY
                                + "' and organisation_id = " + organisation + " order by number, kind")) {
            while (rows.next()) {
                faults.add(rows.getString(1));
            }
        }
        return faults;
    }

    public void awaitSealed(long organisation) {
        await().atMost(Duration.ofSeconds(30))
                .until(() ->
                        sql.number("select count(*) from domain_event where chain_no is null and organisation_id = "
                                        + organisation)
                                == 0);
    }

    private String finished() throws SQLException {
        return sql.text("select coalesce(max(started_at::text || finished_at::text), '') from event_proof where day = '"
                + DAY + "' and status <> 'RUNNING'");
    }

    public String status() throws SQLException {
        return sql.text("select status from event_proof where day = '" + DAY + "'");
    }

    /** How the console shows the latest execution of the job. */
    public static String jobStatus() {
        ModelNode executions = RunningSystem.get().server().management().execute(EXECUTIONS);
        return executions.asPropertyList().stream()
                .max(Comparator.comparingLong(execution -> Long.parseLong(execution.getName())))
                .map(execution -> execution.getValue().get("batch-status").asString())
                .orElseThrow();
    }

    public static String log() throws IOException {
        return Files.readString(RunningSystem.get().settings().dataDirectory().resolve("server/log/server.log"));
    }

    public static double gauge(String name) {
        String line = "baribhara_audit_proof_" + name;
        return given().baseUri("http://127.0.0.1")
                .port(RunningSystem.get().settings().managementPort())
                .get("/metrics")
                .asString()
                .lines()
                .filter(metric -> metric.startsWith(line))
                .map(metric -> Double.parseDouble(metric.substring(metric.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Past row-level security and triggers, as only the owner of the tables can. */
    public static void asOwner(Connection owner, String... statements) throws SQLException {
        Sql hands = new Sql(owner);
        owner.setAutoCommit(false);
        for (String table : List.of("domain_event", "event_chain")) {
            hands.run("alter table " + table + " no force row level security");
            hands.run("alter table " + table + " disable trigger user");
        }
        for (String statement : statements) {
            hands.run(statement);
        }
        for (String table : List.of("domain_event", "event_chain")) {
            hands.run("alter table " + table + " enable trigger user");
            hands.run("alter table " + table + " force row level security");
        }
        owner.commit();
    }
}
