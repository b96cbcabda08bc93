package com.baribhara.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks the PostgreSQL of this system (jars of io.zonky.test.postgres) once beside the application server. Zonky's own starter
 * is not used: it trusts every local connection, and its shutdown hook would stop the database before the server.
 */
final class PostgresBinaries {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private final Path serverDirectory;

    PostgresBinaries(Path serverDirectory) {
        this.serverDirectory = serverDirectory;
    }

    /** The directory that holds {@code bin}, {@code lib} and {@code share}. */
    Path unpacked() {
        String archive = "postgres-" + system() + "-" + architecture() + ".txz";
        Path home = serverDirectory.resolve(archive.replace(".txz", ""));
        if (Files.exists(home)) {
            return home;
        }
        try {
            Files.createDirectories(serverDirectory);
            try (FileChannel channel = FileChannel.open(
                            serverDirectory.resolve("postgres.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (Files.notExists(home) && lock.isValid()) {
                    unpack(archive, home);
                }
            }
            return home;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void unpack(String archive, Path home) throws IOException {
        Path unfinished = home.resolveSibling(home.getFileName() + ".unfinished");
        PrivateFiles.deleteTree(unfinished);
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (packed == null) {
                throw new CannotStart("no embedded PostgreSQL for this system (" + archive + "): set "
                        + Settings.DATABASE_URL + " to a PostgreSQL of your own");
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(tar, entry, unfinished.resolve(entry.getName()).normalize());
                }
            }
        }
        Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0) {
                PrivateFiles.restrict(target, "rwxr-xr-x");
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? "windows" : name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
    }
}
