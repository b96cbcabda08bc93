package com.baribhara.bench;

import com.baribhara.it.FreePorts;
import com.baribhara.it.MonthJob;
import com.baribhara.server.ApplicationServer;
import com.baribhara.server.EmbeddedDatabase;
import com.baribhara.server.Secrets;
import com.baribhara.server.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** A server with 512 MB of heap and an empty embedded database, just for measuring. */
final class Installation implements AutoCloseable {
    private final EmbeddedDatabase database;
    private final ApplicationServer server;

    Installation(Path directory) {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.put(Settings.DATA_DIRECTORY, directory.toString());
        environment.put(Settings.HEAP, "512m");
        Settings settings = Settings.ofProject(Path.of("..").toAbsolutePath().normalize(), environment);
        for (String port : new String[] {Settings.HTTP_PORT, Settings.MANAGEMENT_PORT, Settings.DATABASE_PORT}) {
            if (settings.value(port).isEmpty()) {
                settings = settings.with(port, Integer.toString(FreePorts.of(1)[0]));
            }
        }
        Secrets secrets = Secrets.of(settings.dataDirectory());
        this.database = new EmbeddedDatabase(settings, secrets);
        this.server = new ApplicationServer(settings, secrets, database);
    }

    Installation start() {
        database.start();
        server.environment("BARIBHARA_MODE", "demo").start(Path.of(System.getProperty("baribhara.ear")));
        return this;
    }

    Connection connect() throws SQLException {
        return database.connectAsAdministrator();
    }

    Connection connect(String role) throws SQLException {
        return database.connect(role);
    }

    ApplicationServer server() {
        return server;
    }

    /** Starts the job as the management console does. */
    void startJob(String month) {
        MonthJob.start(server.management(), month);
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
