package com.baribhara.drill;

import static io.restassured.RestAssured.given;

import com.baribhara.it.FreePorts;
import com.baribhara.it.RunningSystem;
import com.baribhara.server.ApplicationServer;
import com.baribhara.server.ManagementApi;
import com.baribhara.server.Settings;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** One server of the cluster: a process of its own that can be killed, frozen and thawed. */
final class Node {
    private static final int READY = 200;

    private final String name;
    private final ApplicationServer server;
    private String clock = "";

    Node(String name, Path directory, Cluster.Shared shared) {
        this.name = name;
        try {
            Files.createDirectories(directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        int[] ports = FreePorts.of(3);
        Settings settings = Settings.ofProject(
                        RunningSystem.project(),
                        Map.of(
                                Settings.DATA_DIRECTORY,
                                directory.toString(),
                                Settings.HEAP,
                                "512m",
                                Settings.CLUSTER,
                                "true",
                                "BARIBHARA_NODE",
                                name,
                                "BARIBHARA_CLUSTER_NAME",
                                shared.clusterName(),
                                "BARIBHARA_CLUSTER_PORT",
                                Integer.toString(ports[2])))
                .with(Settings.HTTP_PORT, Integer.toString(ports[0]))
                .with(Settings.MANAGEMENT_PORT, Integer.toString(ports[1]));
        this.server = new ApplicationServer(settings, shared.secrets(), shared.database())
                .environment("BARIBHARA_MODE", "development")
                .environment("BARIBHARA_BOOTSTRAP", shared.bootstrap().toString());
    }

    /** Up and by this clock when it returns. */
    void start(String wantedClock) {
        if (server.alive() && clock.equals(wantedClock)) {
            return;
        }
        server.stop();
        clock = wantedClock;
        server.environment("BARIBHARA_CLOCK", clock).start(RunningSystem.ear());
    }

    void stop() {
        server.stop();
    }

    void close() {
        server.close();
    }

    /** {@code kill -9}. */
    void kill() {
        server.kill();
    }

    /** Stops every thread of the process where it stands; its connections and whatever they lock stay. */
    void freeze() {
        signal("-STOP");
    }

    void thaw() {
        signal("-CONT");
    }

    /** How many threads carry out jobs. */
    int jobThreads() {
        return server.management().execute("""
                        {"operation":"read-attribute","name":"active-count","address":["subsystem","batch-jberet","thread-pool","batch"]}
                        """).asInt();
    }

    String url() {
        return server.url().toString();
    }

    boolean ready() {
        return server.management().status("/health/ready") == READY;
    }

    ManagementApi management() {
        return server.management();
    }

    /** Whether the name of an owner, {@code node1#0193…}, is one of its lives. */
    boolean owns(String boot) {
        return boot != null && boot.startsWith(name + "#");
    }

    /** The API of this very node. */
    RequestSpecification as(String username, String password) {
        String token = given().baseUri(server.url().toString())
                .contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/v1/auth/token")
                .then()
                .statusCode(READY)
                .extract()
                .path("accessToken");
        return given().baseUri(server.url().toString())
                .contentType(ContentType.JSON)
                .header("Authorization", "Bearer " + token)
                .cookie("__Host-baribhara_token", token);
    }

    @Override
    public String toString() {
        return name;
    }

    private void signal(String signal) {
        try {
            int refused = new ProcessBuilder("kill", signal, Long.toString(server.pid()))
                    .start()
                    .waitFor();
            if (refused != 0) {
                throw new IllegalStateException("kill " + signal + " of " + name + " failed");
            }
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
