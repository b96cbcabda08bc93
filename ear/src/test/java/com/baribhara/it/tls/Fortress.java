package com.baribhara.it.tls;

import com.baribhara.bench.Sql;
import com.baribhara.it.Accounts;
import com.baribhara.it.FreePorts;
import com.baribhara.it.RunningSystem;
import com.baribhara.server.EmbeddedDatabase;
import com.baribhara.server.Installation;
import com.baribhara.server.Secrets;
import com.baribhara.server.Settings;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An installation as it is in production: the database elsewhere and known by its certificate, the server with a certificate of an authority,
 * machine callers with theirs, nothing in clear text.
 */
final class Fortress implements AutoCloseable {
    private static final Path DIRECTORY = Path.of("target/fortress").toAbsolutePath();

    private final Authority authority = new Authority("Fortress");
    private final Authority machines = new Authority("Machines");
    private final int[] ports = FreePorts.of(5);
    private final AtomicInteger issues = new AtomicInteger();
    private final Secrets databaseSecrets = Secrets.of(DIRECTORY.resolve("database"));
    private final EmbeddedDatabase database;
    private Installation installation;

    Fortress() {
        Authority.Issued certificate = authority.issue("localhost");
        Path files = DIRECTORY.resolve("files");
        database = new EmbeddedDatabase(
                Settings.ofProject(
                        RunningSystem.project(),
                        Map.of(
                                Settings.DATA_DIRECTORY,
                                DIRECTORY.resolve("database").toString(),
                                Settings.DATABASE_PORT,
                                Integer.toString(ports[0]),
                                "BARIBHARA_DB_SERVER_CERTIFICATE",
                                certificate
                                        .certificateFile(files, "database.crt")
                                        .toString(),
                                "BARIBHARA_DB_SERVER_KEY",
                                certificate.keyFile(files, "database.key").toString())),
                databaseSecrets);
    }

    static Fortress started() {
        RunningSystem.deleteTree(DIRECTORY);
        Fortress fortress = new Fortress();
        fortress.database.start();
        fortress.installation = Installation.of(fortress.settings("localhost", fortress.authority));
        Path bootstrap =
                new Accounts(fortress.installation.secrets()).writeTo(DIRECTORY.resolve("bootstrap.properties"));
        fortress.installation.server().environment("BARIBHARA_BOOTSTRAP", bootstrap.toString());
        fortress.installation.start(RunningSystem.ear());
        return fortress;
    }

    /** What somebody would set who runs it, with this name of the database's host and this authority for it. */
    Settings settings(String databaseHost, Authority databaseAuthority) {
        Path files = DIRECTORY.resolve("files-" + issues.incrementAndGet());
        Authority.Issued certificate = authority.issue("localhost");
        String url = "jdbc:postgresql://" + databaseHost + ":" + ports[0] + "/baribhara";
        Path databaseFile = databaseAuthority.file(files, "database-ca.pem");
        Path certificateFile = certificate.certificateFile(files, "server.crt");
        Path keyFile = certificate.keyFile(files, "server.key");
        Path machinesFile = machines.file(files, "machines-ca.pem");
        return empty().with("BARIBHARA_MODE", "production")
                .with(Settings.HEAP, "640m")
                .with(Settings.DATABASE_USER, "postgres")
                .with(Settings.DATABASE_PASSWORD, databaseSecrets.databaseAdministrator())
                .with(Settings.DATABASE_URL, url)
                .with("BARIBHARA_DB_CA", databaseFile.toString())
                .with("BARIBHARA_TLS_CERTIFICATE", certificateFile.toString())
                .with("BARIBHARA_TLS_KEY", keyFile.toString())
                .with("BARIBHARA_MACHINE_CA", machinesFile.toString())
                .with("BARIBHARA_HTTPS_PORT", Integer.toString(ports[1]))
                .with("BARIBHARA_MACHINE_PORT", Integer.toString(ports[2]))
                .with(Settings.HTTP_PORT, Integer.toString(ports[3]))
                .with(Settings.MANAGEMENT_PORT, Integer.toString(ports[4]));
    }

    private static Settings empty() {
        String directory = DIRECTORY.resolve("server").toString();
        return Settings.ofProject(RunningSystem.project(), Map.of(Settings.DATA_DIRECTORY, directory));
    }

    Authority authority() {
        return authority;
    }

    Authority machines() {
        return machines;
    }

    int httpsPort() {
        return ports[1];
    }

    int machinePort() {
        return ports[2];
    }

    int httpPort() {
        return ports[3];
    }

    Accounts accounts() {
        return new Accounts(installation.secrets());
    }

    Installation installation() {
        return installation;
    }

    /** How many sessions of this role are in the database, with TLS or without. */
    long sessions(String role, boolean tls) throws SQLException {
        try (Connection connection = database.connectAsAdministrator()) {
            return new Sql(connection)
                    .number("select count(*) from pg_stat_activity a join pg_stat_ssl s using (pid) where a.usename = '"
                            + role + "' and s.ssl = " + tls);
        }
    }

    @Override
    public void close() {
        installation.close();
        database.close();
    }
}
