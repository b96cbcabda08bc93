package com.baribhara.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser of this machine; fetched through apt when there is none and we may. */
final class Chromium {
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String BY_HAND =
            "The browser tests need Chromium. Run: sudo apt-get update && sudo apt-get install -y chromium"
                    + " (or set BARIBHARA_CHROMIUM to the path of one)";

    private Chromium() {}

    static Path program() {
        return find().orElseGet(() -> {
            fetchOnce();
            return find().orElseThrow(() -> new IllegalStateException(BY_HAND));
        });
    }

    /** Tests run in two virtual machines, of which one fetches and the other waits. */
    private static void fetchOnce() {
        try (FileChannel channel = FileChannel.open(
                        Path.of("target/chromium.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (find().isEmpty() && lock.isValid()) {
                fetch();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(BY_HAND, unwritable);
        }
    }

    private static Optional<Path> find() {
        String named = System.getenv("BARIBHARA_CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
                .flatMap(folder -> PROGRAMS.stream().map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void fetch() {
        boolean allowed =
                "root".equals(System.getProperty("user.name")) && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!allowed || !(install() || update() && install())) {
            throw new IllegalStateException(BY_HAND);
        }
    }

    private static boolean update() {
        return run("apt-get", "update", "-q");
    }

    private static boolean install() {
        return run("apt-get", "install", "-y", "-q", "--no-install-recommends", "chromium");
    }

    private static boolean run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target/chromium.log").toFile());
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(BY_HAND, unstartable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
