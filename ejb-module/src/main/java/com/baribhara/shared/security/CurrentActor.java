package com.baribhara.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who acts in this thread: the bearer of the access token, or whom {@link #callAs} names. Name an actor before the transaction
 * begins: the database learns the organisation at the transaction's first statement.
 */
@ApplicationScoped
public class CurrentActor {
    private static final ThreadLocal<Actor> EXPLICIT = new ThreadLocal<>();

    /** Does the work as this actor; for timers, jobs and listeners, which nobody called. */
    public static <T> T callAs(Actor actor, Supplier<T> work) {
        Actor before = EXPLICIT.get();
        EXPLICIT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                EXPLICIT.remove();
            } else {
                EXPLICIT.set(before);
            }
        }
    }

    public static void runAs(Actor actor, Runnable work) {
        callAs(actor, () -> {
            work.run();
            return null;
        });
    }

    public Optional<Actor> find() {
        return Optional.ofNullable(EXPLICIT.get());
    }

    /** @throws IllegalStateException when nobody is known to act */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is acting"));
    }
}
