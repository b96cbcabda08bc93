package com.baribhara.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for a server of ours to answer, as long as it lives. */
final class Patience {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private Patience() {}

    static <T> T await(Duration patience, String what, Path log, BooleanSupplier alive, Supplier<T> answer) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < deadline) {
            T found = answer.get();
            if (found != null) {
                return found;
            }
            if (!alive.getAsBoolean()) {
                throw new CannotStart(what + " ended while starting; " + log + " says:\n" + ServerLog.tail(log));
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new CannotStart(what + " did not answer within " + patience.toSeconds() + " s; " + log + " says:\n"
                + ServerLog.tail(log));
    }
}
