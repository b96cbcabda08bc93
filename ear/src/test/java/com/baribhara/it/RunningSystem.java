package com.baribhara.it;

import com.baribhara.server.ApplicationServer;
import com.baribhara.server.EmbeddedDatabase;
import com.baribhara.server.ManagementApi;
import com.baribhara.server.Secrets;
import com.baribhara.server.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The system under test: the EAR that Maven built on the scripted server, over an embedded, migrated PostgreSQL. Started by the
 * first test that asks, shared by all tests of its virtual machine, stopped when that ends. The build runs two such machines side by
 * side, each with a system of its own, and gives each the next class of tests when it is through with one. Every test makes its own data.
 */
public final class RunningSystem {
    /** The morning every test begins on; a month has begun, and it is not February. */
    public static final String START = "2026-11-05T09:00:00+06:00";

    /** The one foreign origin whose pages may read the API. */
    public static final String READER = "https://reader.example";

    /** Another address of this machine, from which a proxy calls. */
    public static final String PROXY = "127.0.0.2";

    private static RunningSystem running;
    private static IllegalStateException failure;

    private final EmbeddedDatabase database;
    private final ApplicationServer server;
    private final Settings settings;
    private final Accounts accounts;
    private final Letterbox letterbox = new Letterbox();
    private final IdentityProviders providers = new IdentityProviders();

    private RunningSystem(Path directory) {
        int[] ports = FreePorts.of(3);
        settings = Settings.ofProject(
                        project(), Map.of(Settings.DATA_DIRECTORY, directory.toString(), Settings.HEAP, "768m"))
                .withPorts(ports[0], ports[1], ports[2]);
        Secrets secrets = Secrets.of(directory);
        database = new EmbeddedDatabase(settings, secrets);
        accounts = new Accounts(secrets);
        server = new ApplicationServer(settings, secrets, database)
                .environment("BARIBHARA_MODE", "development")
                .environment("BARIBHARA_CLOCK", START)
                .environment("BARIBHARA_CORS_ORIGINS", READER)
                .environment("BARIBHARA_TRUSTED_PROXIES", PROXY)
                // all tests come from one address
                .environment("BARIBHARA_LIMIT_RECOVERY_ADDRESS", "300/1h")
                .environment("BARIBHARA_LIMIT_SIGN_UP_ADDRESS", "300/1h")
                .environment("BARIBHARA_LIMIT_SMS_ADDRESS", "300/1d")
                .environment("BARIBHARA_SMTP_HOST", "127.0.0.1")
                .environment("BARIBHARA_SMTP_PORT", Integer.toString(letterbox.mailPort()))
                .environment("BARIBHARA_SMTP_STARTTLS", "false")
                .environment("BARIBHARA_SMTP_FROM", "office@baribhara.example")
                .environment("BARIBHARA_SMS_URL", letterbox.sms().url())
                .environment("BARIBHARA_SMS_TOKEN", SmsGateway.TOKEN)
                .environment("BARIBHARA_SMS_SID", SmsGateway.SID)
                .environment(
                        "BARIBHARA_BOOTSTRAP",
                        accounts.writeTo(directory.resolve("bootstrap.properties"))
                                .toString());
        providers.variables(ports[0]).forEach(server::environment);
        options().forEach(server::jvmOption);
    }

    private static Stream<String> options() {
        return Stream.of(System.getProperty("baribhara.it.server-options", "").split(" "))
                .filter(option -> !option.isBlank());
    }

    public static synchronized RunningSystem get() {
        if (failure != null) {
            throw new IllegalStateException("the system did not start: " + failure.getMessage(), failure);
        }
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static RunningSystem start() {
        Path directory = Path.of(System.getProperty("baribhara.it.directory", "target/it"))
                .toAbsolutePath();
        deleteTree(directory);
        RunningSystem system = new RunningSystem(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(system::stop, "stop the system under test"));
        try {
            system.database.start();
            system.server.start(ear());
            return system;
        } catch (IllegalStateException notStarted) {
            failure = notStarted;
            throw notStarted;
        }
    }

    private void stop() {
        server.close();
        database.close();
        letterbox.close();
        providers.close();
    }

    void tellArquillian() {
        System.setProperty("baribhara.it.wildfly-home", settings.wildflyHome().toString());
        System.setProperty("baribhara.it.management-port", Integer.toString(settings.managementPort()));
        System.setProperty("baribhara.it.management-user", ManagementApi.ADMINISTRATOR);
        System.setProperty(
                "baribhara.it.management-password", accounts.secrets().console());
    }

    public static Path project() {
        return Path.of("").toAbsolutePath().getParent();
    }

    public static Path ear() {
        return Path.of(System.getProperty("baribhara.ear", "target/baribhara.ear"))
                .toAbsolutePath();
    }

    public URI url() {
        return server.url();
    }

    public EmbeddedDatabase database() {
        return database;
    }

    public ApplicationServer server() {
        return server;
    }

    /** What it has written to people. */
    public Letterbox letterbox() {
        return letterbox;
    }

    /** At whom its people may sign in. */
    public IdentityProviders providers() {
        return providers;
    }

    public Settings settings() {
        return settings;
    }

    public Accounts accounts() {
        return accounts;
    }

    /** For what makes everything anew. */
    public static void deleteTree(Path directory) {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException inUse) {
            throw new UncheckedIOException(inUse);
        }
    }
}
