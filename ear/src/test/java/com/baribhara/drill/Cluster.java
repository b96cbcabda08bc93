package com.baribhara.drill;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.FreePorts;
import com.baribhara.it.RunningSystem;
import com.baribhara.server.DatabaseServer;
import com.baribhara.server.EmbeddedDatabase;
import com.baribhara.server.Secrets;
import com.baribhara.server.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Two nodes over one database. Made anew by the first drill that asks, shared by the drills of a run, stopped when their virtual machine
 * ends. A drill says what it needs at its beginning ({@link #bothUp}): the one before may have left a node dead.
 */
final class Cluster {
    private static final Path DIRECTORY = Path.of("target/drill/data").toAbsolutePath();

    private static Cluster running;

    private final EmbeddedDatabase database;
    private final Accounts accounts;
    private final Node first;
    private final Node second;
    private final Results results = new Results(Path.of("target/drill/results.md"));
    private Connection connection;
    private String undisturbed;

    /** What makes two servers one installation. */
    record Shared(DatabaseServer database, Secrets secrets, Path bootstrap, String clusterName) {}

    private Cluster() {
        Secrets secrets = Secrets.of(DIRECTORY);
        Settings settings = Settings.ofProject(
                        RunningSystem.project(), Map.of(Settings.DATA_DIRECTORY, DIRECTORY.toString()))
                .with(Settings.DATABASE_PORT, Integer.toString(FreePorts.of(1)[0]));
        database = new EmbeddedDatabase(settings, secrets);
        accounts = new Accounts(secrets);
        Shared shared = new Shared(
                database,
                secrets,
                accounts.writeTo(DIRECTORY.resolve("bootstrap.properties")),
                "drill-" + UUID.randomUUID());
        first = new Node("node1", DIRECTORY.resolve("node1"), shared);
        second = new Node("node2", DIRECTORY.resolve("node2"), shared);
    }

    static synchronized Cluster get() throws SQLException {
        if (running == null) {
            RunningSystem.deleteTree(DIRECTORY);
            Cluster cluster = new Cluster();
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop, "stop the drilled cluster"));
            cluster.database.start();
            Writers.watch(cluster.sql());
            // one after the other: the accounts are made by the one that finds none
            cluster.first.start(RunningSystem.START);
            cluster.second.start(RunningSystem.START);
            running = cluster;
        }
        return running;
    }

    private void stop() {
        first.close();
        second.close();
        database.close();
    }

    /** Both nodes serve, on the morning every test begins on. */
    void bothUp() {
        bothUp(RunningSystem.START);
    }

    void bothUp(String clock) {
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> first.start(clock)),
                        CompletableFuture.runAsync(() -> second.start(clock)))
                .join();
    }

    Node first() {
        return first;
    }

    Node second() {
        return second;
    }

    Node other(Node node) {
        return node == first ? second : first;
    }

    Results results() {
        return results;
    }

    Accounts accounts() {
        return accounts;
    }

    /** As the database's administrator. */
    Sql sql() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = database.connectAsAdministrator();
        }
        return new Sql(connection);
    }

    /** As if the database's machine had lost its power. */
    void crashDatabase() throws SQLException {
        connection.close();
        database.crash();
    }

    void startDatabase() {
        database.start();
    }

    /** What the invoices of a month say when nothing disturbs its run; billed once, on the first node. */
    String undisturbed() throws SQLException {
        if (undisturbed == null) {
            Month month = Month.of(this);
            month.start(first);
            month.awaitCompleted();
            month.oracle().holds();
            undisturbed = month.oracle().contents();
        }
        return undisturbed;
    }
}
