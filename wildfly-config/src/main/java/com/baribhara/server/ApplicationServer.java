package com.baribhara.server;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;

/** One running WildFly of an installation: its own base directory, the shared home, the applications it was started with. */
public final class ApplicationServer implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(240);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int SUSPEND_SECONDS = 20;

    private final Settings settings;
    private final Secrets secrets;
    private final DatabaseServer database;
    private final ServerBase base;
    private final Map<String, String> variables = new TreeMap<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private List<Path> applications = List.of();
    private ChildProcess process;
    private boolean closed;

    public ApplicationServer(Settings settings, Secrets secrets, DatabaseServer database) {
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
        this.base = new ServerBase(settings, secrets, database);
    }

    /** A variable for the server's environment, such as {@code BARIBHARA_CLOCK}; before it is started. */
    public ApplicationServer environment(String name, String value) {
        variables.put(name, value);
        return this;
    }

    /** An option for its virtual machine; before it is started. */
    public ApplicationServer jvmOption(String option) {
        jvmOptions.add(option);
        return this;
    }

    /** Starts the server with these applications and waits until all are deployed and ready. */
    public ApplicationServer start(Path... ears) {
        applications = List.of(ears);
        stopLeftBehind();
        transport().requireFreePorts();
        Ports.requireFree(settings.managementPort(), Settings.MANAGEMENT_PORT);
        base.prepare(applications, transport());
        String configuration = settings.clustered() ? "baribhara-ha.xml" : "baribhara.xml";
        List<String> command = new ServerCommand(settings.wildflyHome())
                .server(base.directory(), configuration, node(), settings.heap(), jvmOptions);
        launch(command);
        try {
            awaitReady();
        } catch (CannotStart failed) {
            process.kill();
            throw failed;
        }
        return this;
    }

    public URI url() {
        return transport().url();
    }

    /** Trusts what this server shows over TLS, and nothing else. */
    SSLContext trust() {
        return Trust.in(List.of(new KeyStores(settings, secrets).shown()));
    }

    public ManagementApi management() {
        return new ManagementApi(settings.managementPort(), secrets.console());
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process != null && process.alive();
    }

    /** Completed, with the words for it, when its process has ended; once it has been started. */
    CompletableFuture<String> ended() {
        ChildProcess running = process;
        CompletableFuture<?> end = running == null ? CompletableFuture.completedFuture(null) : running.ended();
        return end.thenApply(gone -> "the application server has ended; its logs are " + base.serverLog() + " and "
                + base.consoleLog().getFileName() + " beside it");
    }

    public Path log() {
        return base.serverLog();
    }

    /** Lets requests and jobs under way finish (up to a limit), then ends the server. */
    public void stop() {
        if (alive() && management().status("/health/live") != 0 && shutDown()) {
            process.awaitEnd(STOP);
        }
        if (process != null) {
            process.end(STOP);
        }
        process = null;
    }

    /** {@code kill -9}; for drills. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        stop();
    }

    void stopLeftBehind() {
        ChildProcess.leftBehind(base.pidFile()).ifPresent(left -> left.end(STOP));
    }

    /** @return whether it obeys; it may close the connection before it has answered, and does not let in whom it has locked out */
    private boolean shutDown() {
        try {
            management().execute("{\"operation\":\"shutdown\",\"suspend-timeout\":" + SUSPEND_SECONDS + "}");
            return true;
        } catch (UncheckedIOException goneOrRefused) {
            return process.awaitEnd(Duration.ofSeconds(1));
        }
    }

    private synchronized void launch(List<String> command) {
        if (closed) {
            throw new CannotStart("stopped before it had started");
        }
        process = ChildProcess.start(command, environment(), base.directory(), base.consoleLog(), base.pidFile());
    }

    private void awaitReady() {
        ManagementApi management = management();
        Patience.await(START, "the application server", base.serverLog(), process::alive, () -> {
            base.requireNoneFailed(applications);
            return base.started() && base.deployed(applications) && management.status("/health/ready") == 200
                    ? true
                    : null;
        });
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>(settings.environment());
        System.getenv().forEach((name, value) -> {
            if (!name.startsWith("BARIBHARA_")) {
                environment.putIfAbsent(name, value);
            }
        });
        environment.remove(Settings.DATABASE_USER);
        environment.remove(Settings.DATABASE_PASSWORD);
        environment.remove(KeyStores.KEY_STORE_PASSWORD);
        environment.remove("JAVA_OPTS");
        environment.put(Settings.HTTP_PORT, Integer.toString(settings.httpPort()));
        environment.put(Settings.MANAGEMENT_PORT, Integer.toString(settings.managementPort()));
        environment.put(Settings.DATABASE_URL, database.url());
        environment.put("BARIBHARA_STORE_PASSWORD", secrets.store());
        environment.put("BARIBHARA_KEY_ENCRYPTION_KEY", secrets.keyEncryptionKey());
        environment.putAll(variables);
        environment.putAll(transport().variables());
        return environment;
    }

    private Transport transport() {
        String mode = settings.value("BARIBHARA_MODE").orElse("production");
        return new Transport(settings, variables.getOrDefault("BARIBHARA_MODE", mode));
    }

    private String node() {
        return settings.value("BARIBHARA_NODE").orElse("node1");
    }
}
