package com.baribhara.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Database and application server of one data directory, started and stopped in the right order, by one launcher at a time. */
public final class Installation implements AutoCloseable {
    private final Settings settings;
    private final Secrets secrets;
    private final DatabaseServer database;
    private final ApplicationServer server;
    private final FileChannel lockFile;

    private Installation(Settings settings, FileChannel lockFile) {
        this.settings = settings;
        this.lockFile = lockFile;
        this.secrets = Secrets.of(settings.dataDirectory());
        this.database = DatabaseServer.of(settings, secrets);
        this.server = new ApplicationServer(settings, secrets, database);
    }

    /** Takes the data directory, ends what a killed launcher left in it, and looks whether the ports are free. */
    public static Installation of(Settings settings) {
        Installation installation = new Installation(settings, lock(settings.dataDirectory()));
        installation.server.stopLeftBehind();
        if (installation.database instanceof EmbeddedDatabase embedded) {
            embedded.stopLeftBehind();
            Ports.requireFree(settings.databasePort(), Settings.DATABASE_PORT);
        }
        new Transport(settings, settings.value("BARIBHARA_MODE").orElse("demo")).requireFreePorts();
        Ports.requireFree(settings.managementPort(), Settings.MANAGEMENT_PORT);
        return installation;
    }

    public void start(Path... applications) {
        database.start();
        try {
            server.start(applications);
        } catch (CannotStart failed) {
            database.close();
            throw failed;
        }
    }

    /** Completed, with the words for it, when the server or a database of ours has ended; once both have been started. */
    CompletableFuture<String> ended() {
        return server.ended().applyToEither(database.ended(), Function.identity());
    }

    public Settings settings() {
        return settings;
    }

    public Secrets secrets() {
        return secrets;
    }

    public DatabaseServer database() {
        return database;
    }

    public ApplicationServer server() {
        return server;
    }

    @Override
    public synchronized void close() {
        try {
            server.close();
        } finally {
            database.close();
        }
        try {
            lockFile.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }

    private static FileChannel lock(Path directory) {
        try {
            Path file = PrivateFiles.directory(directory).resolve("launcher.lock");
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw inUse(directory);
            }
            return channel;
        } catch (OverlappingFileLockException sameProcess) {
            throw inUse(directory);
        } catch (IOException unwritable) {
            throw new CannotStart("cannot write to the data directory " + directory, unwritable);
        }
    }

    private static CannotStart inUse(Path directory) {
        return new CannotStart("the data directory " + directory + " is in use by another launcher: set "
                + Settings.DATA_DIRECTORY + " to another one");
    }
}
