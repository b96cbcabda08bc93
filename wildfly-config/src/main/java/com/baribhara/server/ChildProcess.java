package com.baribhara.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server process of ours. It runs in a session of its own where the system can do that, so that Ctrl-C reaches the launcher
 * alone, and leaves its number and start time in a file, so that a launcher that was killed can be cleaned up after.
 */
final class ChildProcess {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final ProcessHandle handle;
    private final Path pidFile;

    private ChildProcess(ProcessHandle handle, Path pidFile) {
        this.handle = handle;
        this.pidFile = pidFile;
    }

    static ChildProcess start(
            List<String> command, Map<String, String> environment, Path directory, Path output, Path pidFile) {
        List<String> whole = new ArrayList<>(command);
        if (Files.isExecutable(SETSID)) {
            whole.add(0, SETSID.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File(isWindows() ? "NUL" : "/dev/null")))
                .redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        try {
            ProcessHandle handle = builder.start().toHandle();
            Files.writeString(pidFile, handle.pid() + " " + started(handle) + "\n", StandardCharsets.US_ASCII);
            return new ChildProcess(handle, pidFile);
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** The process an earlier launcher left behind, if it still runs. A number used again by another process is not it. */
    static Optional<ChildProcess> leftBehind(Path pidFile) {
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try {
            String[] words =
                    Files.readString(pidFile, StandardCharsets.US_ASCII).strip().split(" ");
            return words.length < 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(words[0]))
                            .filter(ProcessHandle::isAlive)
                            .filter(handle -> started(handle).toString().equals(words[1]))
                            .map(handle -> new ChildProcess(handle, pidFile));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    long pid() {
        return handle.pid();
    }

    /** Completed when it has ended, for whatever reason. */
    CompletableFuture<ProcessHandle> ended() {
        return handle.onExit();
    }

    boolean alive() {
        return handle.isAlive();
    }

    /** Asks it to end, and makes it end when it has not within the time. */
    void end(Duration patience) {
        handle.destroy();
        if (!awaitEnd(patience)) {
            kill();
        }
        forget();
    }

    void kill() {
        handle.destroyForcibly();
        awaitEnd(Duration.ofSeconds(20));
        forget();
    }

    boolean awaitEnd(Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return !handle.isAlive();
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void forget() {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    static boolean isWindows() {
        return File.separatorChar == '\\';
    }

    private static Instant started(ProcessHandle handle) {
        return handle.info().startInstant().orElse(Instant.EPOCH);
    }
}
