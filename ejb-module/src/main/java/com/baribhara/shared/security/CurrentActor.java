package com.baribhara.shared.security;

import com.baribhara.shared.OrganisationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who acts in this thread: whom {@link #callAs} names, else the bearer of the access token. Name an actor before the
 * transaction begins: the database learns the organisation with the transaction's first statement.
 */
@ApplicationScoped
public class CurrentActor {
    private static final String ORGANISATION = "org";
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

    /** Static for what no container injects into: Hibernate asks it at the begin of each session. */
    public static Optional<Actor> find() {
        Actor explicit = EXPLICIT.get();
        return explicit == null ? bearer() : Optional.of(explicit);
    }

    private static Optional<Actor> bearer() {
        Instance<Principal> principal = CDI.current().select(Principal.class);
        return principal.get() instanceof JsonWebToken token && token.getClaim(ORGANISATION) != null
                ? Optional.of(actor(token))
                : Optional.empty();
    }

    private static Actor actor(JsonWebToken token) {
        return new Actor(
                Optional.of(UUID.fromString(token.getSubject())),
                token.getName(),
                OrganisationId.valueOf(token.getClaim(ORGANISATION).toString()),
                Set.copyOf(token.getGroups()));
    }

    /** @throws IllegalStateException when nobody is known to act */
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is acting"));
    }
}
