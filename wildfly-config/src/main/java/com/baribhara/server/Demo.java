package com.baribhara.server;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The whole house on one machine: starts database and server, imports the demo portfolio, bills the month, says where to sign
 * in, and serves until it is told to end.
 */
public final class Demo {
    private static final ZoneId DHAKA = ZoneId.of("Asia/Dhaka");
    private static final int FAILED = 1;
    private static final String SIGNAL = "it was told to";
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    /** Straight to the standard output in UTF-8, whatever the locale and whatever Maven has put in between. */
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** Completed before anything is stopped, so that what ends because of it is not taken for an accident. */
    private final CompletableFuture<String> asked = new CompletableFuture<>();

    private final Settings settings;
    private final Path application;
    private boolean stopped;

    private Demo(Settings settings, Path application) {
        this.settings = settings;
        this.application = application;
    }

    /** Arguments: the project's directory, the EAR. */
    public static void main(String[] arguments) {
        FLYWAY.setLevel(Level.WARNING);
        Demo demo = new Demo(
                Settings.ofProject(Path.of(arguments[0])), Path.of(arguments[1]).toAbsolutePath());
        if (!demo.run()) {
            System.exit(FAILED);
        }
    }

    private boolean run() {
        Thread.currentThread().setName("demo");
        try {
            Installation installation = Installation.of(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> endAsAsked(installation), "end of the demo"));
            begin(installation);
            return serve(installation);
        } catch (CannotStart | UncheckedIOException refused) {
            out.println("baribhara: " + refused.getMessage());
            return false;
        }
    }

    /** Whether it ended because it was told to. */
    private boolean serve(Installation installation) {
        String why =
                asked.applyToEither(installation.ended(), Function.identity()).join();
        boolean told = why.equals(SIGNAL);
        if (!told) {
            out.println("baribhara: stopping, because " + why);
        }
        end(installation);
        return told;
    }

    private void begin(Installation installation) {
        DemoAccounts accounts = new DemoAccounts(installation.secrets());
        ApplicationServer server = installation.server();
        server.environment("BARIBHARA_MODE", settings.value("BARIBHARA_MODE").orElse("demo"))
                .environment(
                        "BARIBHARA_BOOTSTRAP",
                        accounts.write(settings.dataDirectory().resolve("bootstrap.properties"))
                                .toString());
        out.println("baribhara: starting in " + settings.dataDirectory());
        installation.start(application);
        ApiClient owner = server.url().getScheme().equals("https")
                ? new ApiClient(server.trust(), server.url(), accounts.ownerName(), accounts.ownerPassword())
                : new ApiClient(server.url(), accounts.ownerName(), accounts.ownerPassword());
        DemoMonth month = new DemoMonth(owner, server.log(), server::alive, thisMonth());
        month.importOnce(settings.dataDirectory().resolve("demo-portfolio.zip"), accounts.tenantName());
        String line = month.bill();
        out.println("ready: " + server.url());
        out.println("console: http://localhost:" + settings.managementPort() + "/console " + ManagementApi.ADMINISTRATOR
                + " " + installation.secrets().console());
        accounts.lines().forEach(out::println);
        out.println(line);
    }

    private void endAsAsked(Installation installation) {
        asked.complete(SIGNAL);
        end(installation);
    }

    /** By the shutdown hook or by ourselves, whoever comes first; the other one waits for it and finds nothing to do. */
    private synchronized void end(Installation installation) {
        if (stopped) {
            return;
        }
        stopped = true;
        out.println("baribhara: stopping");
        installation.close();
        out.println("baribhara: stopped");
    }

    private YearMonth thisMonth() {
        return settings.value("BARIBHARA_CLOCK")
                .map(start -> YearMonth.from(OffsetDateTime.parse(start).atZoneSameInstant(DHAKA)))
                .orElseGet(() -> YearMonth.now(Clock.system(DHAKA)));
    }
}
