package com.baribhara.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The base directory of one server: configuration and applications are made anew at each start, journal and logs stay. */
final class ServerBase {
    private static final String CONFIGURATION = "configuration";
    private static final Pattern STARTED = Pattern.compile("WFLYSRV002[56]");

    private final Settings settings;
    private final Secrets secrets;
    private final DatabaseServer database;
    private final Path directory;

    ServerBase(Settings settings, Secrets secrets, DatabaseServer database) {
        this.settings = settings;
        this.secrets = secrets;
        this.database = database;
        this.directory = settings.dataDirectory().resolve("server");
    }

    Path directory() {
        return directory;
    }

    Path pidFile() {
        return settings.dataDirectory().resolve("server.pid");
    }

    Path consoleLog() {
        return directory.resolve("log/console.log");
    }

    Path serverLog() {
        return directory.resolve("log/server.log");
    }

    void prepare(List<Path> applications, Transport transport) {
        Path assembled = settings.wildflyHome().resolve("standalone").resolve(CONFIGURATION);
        if (Files.notExists(assembled.resolve("baribhara.xml"))) {
            throw new CannotStart(
                    "no assembled server in " + settings.wildflyHome() + ": build the module wildfly-config first");
        }
        try {
            PrivateFiles.directory(directory);
            for (String fresh : List.of(CONFIGURATION, "deployments", "tmp")) {
                PrivateFiles.deleteTree(directory.resolve(fresh));
            }
            PrivateFiles.copyTree(assembled, PrivateFiles.directory(directory.resolve(CONFIGURATION)));
            Files.createDirectories(directory.resolve("log"));
            ServerLog.turnOver(serverLog());
            writeAdministrator();
            writeCredentials();
            new KeyStores(settings, secrets).write(directory.resolve(CONFIGURATION), transport);
            Path deployments = Files.createDirectories(directory.resolve("deployments"));
            for (Path application : applications) {
                Files.copy(
                        application,
                        deployments.resolve(application.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Whether the server says it has started; asking its health before that fills the log with warnings. */
    boolean started() {
        try {
            return Files.exists(serverLog())
                    && STARTED.matcher(Files.readString(serverLog())).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean deployed(List<Path> applications) {
        return applications.stream().allMatch(application -> Files.exists(marker(application, ".deployed")));
    }

    void requireNoneFailed(List<Path> applications) {
        for (Path application : applications) {
            if (Files.exists(marker(application, ".failed"))) {
                throw new CannotStart(application.getFileName() + " was not deployed; " + serverLog() + " says:\n"
                        + ServerLog.tail(serverLog()));
            }
        }
    }

    private Path marker(Path application, String suffix) {
        return directory.resolve("deployments").resolve(application.getFileName() + suffix);
    }

    /** The console's account, as the management realm keeps it: MD5 of user, realm and password (RFC 2617, HA1). */
    private void writeAdministrator() throws IOException {
        String identity = ManagementApi.ADMINISTRATOR + ":ManagementRealm:" + secrets.console();
        try (Writer users = PrivateFiles.writer(directory.resolve("configuration/mgmt-users.properties"))) {
            byte[] digest = MessageDigest.getInstance("MD5").digest(identity.getBytes(StandardCharsets.UTF_8));
            users.write(ManagementApi.ADMINISTRATOR + "=" + HexFormat.of().formatHex(digest) + "\n");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void writeCredentials() {
        CredentialFile.write(
                directory.resolve("configuration/credentials.jceks"),
                secrets.store(),
                Map.of(
                        "database-app", database.passwords().app(),
                        "database-batch", database.passwords().batch(),
                        "cluster", secrets.cluster()));
    }
}
