package com.baribhara.shared.submission;

import com.baribhara.shared.internal.IdempotentCalls;
import com.baribhara.shared.security.CurrentActor;
import com.baribhara.shared.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets a call that moves money be sent again, by a client that never saw the answer: it moves once and is answered the same. */
@Stateless
@RolesAllowed(Permissions.SELF)
public class IdempotentCallService {
    /** Longer than any client tries. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final IdempotentCalls calls;
    private final CurrentActor actor;
    private final Clock clock;

    protected IdempotentCallService() {
        this(null, null, null);
    }

    @Inject
    public IdempotentCallService(IdempotentCalls calls, CurrentActor actor, Clock clock) {
        this.calls = calls;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * Does the work in the transaction that remembers its answer. A refusal is not remembered: the call can be put right and sent with the
     * same key.
     *
     * @param fingerprint of the question
     * @throws IdempotencyRefused when the key is at work elsewhere, or came with another question
     */
    public IdempotentAnswer once(String key, String fingerprint, Supplier<IdempotentAnswer> work) {
        String caller = actor.get().name();
        if (!calls.hold(caller, key)) {
            throw IdempotencyRefused.stillRunning();
        }
        Optional<IdempotentCalls.First> first = calls.first(caller, key);
        if (first.isEmpty()) {
            IdempotentAnswer answer = work.get();
            calls.remember(caller, key, fingerprint, answer, clock.instant());
            calls.forget(clock.instant().minus(REMEMBERED));
            return answer;
        }
        if (!first.get().fingerprint().equals(fingerprint)) {
            throw IdempotencyRefused.otherBody();
        }
        return first.get().answer();
    }
}
