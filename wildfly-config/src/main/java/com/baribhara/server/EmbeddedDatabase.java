package com.baribhara.server;

import com.baribhara.migrations.DatabaseRoles;
import com.baribhara.migrations.RolePasswords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.api.FlywayException;

/** PostgreSQL 18 in the data directory, on loopback, with passwords and checksums. */
public final class EmbeddedDatabase implements DatabaseServer {
    private static final String ADMINISTRATOR = "postgres";
    private static final String DATABASE = "baribhara";
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "256MB"),
            Map.entry("effective_cache_size", "1GB"),
            Map.entry("maintenance_work_mem", "128MB"),
            Map.entry("work_mem", "16MB"),
            Map.entry("max_wal_size", "2GB"),
            Map.entry("checkpoint_timeout", "15min"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("jit", "off"),
            Map.entry("timezone", "Asia/Dhaka"),
            Map.entry("log_timezone", "Asia/Dhaka"),
            Map.entry("log_line_prefix", "%m [%p] %q%u@%d %a "),
            Map.entry("log_min_duration_statement", "1000"),
            // what rows hold is nobody's who reads logs
            Map.entry("log_parameter_max_length", "0"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_lock_waits", "on"));

    private final Settings settings;
    private final Secrets secrets;
    private final Path directory;
    private final Unprivileged unprivileged = new Unprivileged();
    private Path home;
    private ChildProcess process;
    private boolean closed;

    public EmbeddedDatabase(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
        this.directory = settings.dataDirectory().resolve("database");
    }

    @Override
    public void start() {
        home = new PostgresBinaries(settings.serverDirectory()).unpacked();
        stopLeftBehind();
        Ports.requireFree(settings.databasePort(), Settings.DATABASE_PORT);
        boolean first = Files.notExists(directory.resolve("PG_VERSION"));
        if (first) {
            initialise();
        }
        launch();
        try {
            prepare(first);
            migrate();
        } catch (IllegalStateException failed) {
            close();
            throw failed;
        } catch (FlywayException refused) {
            close();
            throw new CannotStart("the migrations cannot be applied: " + refused.getMessage(), refused);
        }
    }

    @Override
    public CompletableFuture<String> ended() {
        ChildProcess running = process;
        CompletableFuture<?> end = running == null ? CompletableFuture.completedFuture(null) : running.ended();
        return end.thenApply(gone -> "the embedded database has ended; its log is " + logFile());
    }

    @Override
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + settings.databasePort() + "/" + DATABASE;
    }

    @Override
    public RolePasswords passwords() {
        return secrets.rolePasswords();
    }

    /** A connection of the database's administrator, for tests and measurements. */
    public Connection connectAsAdministrator() throws SQLException {
        return DriverManager.getConnection(url(), ADMINISTRATOR, secrets.databaseAdministrator());
    }

    /** Fast shutdown: open transactions are rolled back, everything committed is on the disk. */
    @Override
    public synchronized void close() {
        closed = true;
        if (process != null && process.alive()) {
            shutDown("fast");
            if (!process.awaitEnd(PATIENCE)) {
                process.kill();
            }
            process.forget();
        }
        process = null;
    }

    /** As if the machine lost its power; for drills. */
    public void crash() {
        shutDown("immediate");
        process.awaitEnd(PATIENCE);
        process.forget();
    }

    void stopLeftBehind() {
        ChildProcess.leftBehind(pidFile()).ifPresent(left -> {
            home = new PostgresBinaries(settings.serverDirectory()).unpacked();
            shutDown("fast");
            left.end(PATIENCE);
        });
    }

    private void initialise() {
        Path passwordFile = settings.dataDirectory().resolve("initdb.password");
        try {
            PrivateFiles.deleteTree(directory);
            try (Writer writer = PrivateFiles.writer(passwordFile)) {
                writer.write(secrets.databaseAdministrator());
            }
            unprivileged.mayRead(passwordFile);
            unprivileged.mayWrite(PrivateFiles.directory(directory));
            run(List.of(
                    program("initdb"),
                    "--pgdata=" + directory,
                    "--username=" + ADMINISTRATOR,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--data-checksums"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        } finally {
            passwordFile.toFile().delete();
        }
    }

    private synchronized void launch() {
        if (closed) {
            throw new CannotStart("stopped before it had started");
        }
        List<String> command = new ArrayList<>(unprivileged.prefix());
        command.addAll(List.of(
                program("postgres"), "-D", directory.toString(), "-p", Integer.toString(settings.databasePort())));
        new TreeMap<>(SETTINGS).forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        if (certified()) {
            command.addAll(List.of("-c", "ssl=on", "-c", "ssl_min_protocol_version=TLSv1.2"));
        }
        process = ChildProcess.start(command, environment(), directory, logFile(), pidFile());
    }

    /** PostgreSQL takes a key that is its own and that nobody else may read. */
    private boolean certified() {
        Optional<String> certificate = settings.value("BARIBHARA_DB_SERVER_CERTIFICATE");
        if (certificate.isEmpty()) {
            return false;
        }
        try {
            for (Map.Entry<String, String> file : Map.of(
                            "server.crt", certificate.get(), "server.key", settings.needed("BARIBHARA_DB_SERVER_KEY"))
                    .entrySet()) {
                Path own = directory.resolve(file.getKey());
                Files.copy(Path.of(file.getValue()), own, StandardCopyOption.REPLACE_EXISTING);
                PrivateFiles.restrict(own, "rw-------");
                unprivileged.mayRead(own);
            }
            return true;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Connection awaitConnection() {
        String administration = "jdbc:postgresql://127.0.0.1:" + settings.databasePort() + "/postgres";
        return Patience.await(PATIENCE, "the embedded database", logFile(), process::alive, () -> {
            try {
                return DriverManager.getConnection(administration, ADMINISTRATOR, secrets.databaseAdministrator());
            } catch (SQLException notYet) {
                return null;
            }
        });
    }

    private void prepare(boolean first) {
        try (Connection administrator = awaitConnection()) {
            DatabaseRoles roles = new DatabaseRoles(administrator);
            roles.create(passwords());
            roles.createDatabase(DATABASE);
            if (first) {
                try (Connection inside = connectAsAdministrator()) {
                    new DatabaseRoles(inside).handOver();
                }
            }
        } catch (SQLException refused) {
            throw new CannotStart("the embedded database refuses: " + refused.getMessage(), refused);
        }
    }

    private void shutDown(String mode) {
        run(List.of(program("pg_ctl"), "stop", "--pgdata=" + directory, "--mode=" + mode, "--timeout=80", "--silent"));
    }

    private void run(List<String> arguments) {
        List<String> command = new ArrayList<>(unprivileged.prefix());
        command.addAll(arguments);
        try {
            Process child = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile().toFile()))
                    .start();
            if (child.waitFor() != 0) {
                throw new CannotStart("the embedded database failed:\n" + ServerLog.tail(logFile()));
            }
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(System.getenv());
        environment.keySet().removeIf(name -> name.startsWith("BARIBHARA_") || name.startsWith("PG"));
        return environment;
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private Path logFile() {
        return settings.dataDirectory().resolve("database.log");
    }

    private Path pidFile() {
        return settings.dataDirectory().resolve("database.pid");
    }
}
