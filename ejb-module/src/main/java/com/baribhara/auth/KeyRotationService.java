package com.baribhara.auth;

import com.baribhara.auth.internal.KeyPairs;
import com.baribhara.auth.internal.SigningKeyRepository;
import com.baribhara.auth.internal.SigningKeysChanged;
import com.baribhara.auth.model.SigningKey;
import com.baribhara.shared.event.DomainEvent;
import com.baribhara.shared.event.DomainEvents;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Changes the key that signs access tokens: the next one is published before it signs, the last one taken until its last token is dead.
 * One rotation at a time on all nodes; who asks while one is under way is shown that one.
 */
@Stateless
@RolesAllowed(Permissions.INSTALLATION_WRITE)
public class KeyRotationService {
    /** Longer than anybody may keep our key set (five minutes), so that no verifier meets a signature it has no key for. */
    static final Duration PUBLISHED_BEFORE = Duration.ofMinutes(10);

    /** A token's life and what clocks may differ by. */
    static final Duration TAKEN_AFTER = Duration.ofMinutes(16);

    private final SigningKeyRepository keys;
    private final KeyPairs pairs;
    private final DomainEvents events;
    private final Event<SigningKeysChanged> changed;
    private final Clock clock;
    private final Duration interval;

    protected KeyRotationService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public KeyRotationService(
            SigningKeyRepository keys,
            KeyPairs pairs,
            DomainEvents events,
            Event<SigningKeysChanged> changed,
            @RealTime Clock clock,
            @ConfigProperty(name = "baribhara.signing-key.interval", defaultValue = "P90D") Duration interval) {
        this.keys = keys;
        this.pairs = pairs;
        this.events = events;
        this.changed = changed;
        this.clock = clock;
        this.interval = interval;
    }

    /** Those that sign, will sign, or are taken yet; newest first. */
    public List<SigningKeyView> list() {
        return keys.taken(OffsetDateTime.now(clock)).stream()
                .map(SigningKey::view)
                .toList();
    }

    /** A new key begins to sign in ten minutes. */
    public SigningKeyView rotate() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        keys.lock();
        SigningKey newest = keys.taken(now).get(0);
        return newest.signsAt(now) ? add(now, PUBLISHED_BEFORE, TAKEN_AFTER).view() : newest.view();
    }

    /**
     * For a key that somebody else may have: a new one signs at once and all others are taken no more. Every access token dies; sessions
     * go on, for refresh tokens are not signed.
     */
    public SigningKeyView replace() {
        keys.lock();
        return add(OffsetDateTime.now(clock), Duration.ZERO, Duration.ZERO).view();
    }

    @RolesAllowed(Roles.SYSTEM)
    public void rotateWhenDue() {
        OffsetDateTime due = OffsetDateTime.now(clock).minus(interval);
        if (keys.taken(OffsetDateTime.now(clock)).get(0).signsAt(due)) {
            rotate();
        }
    }

    private SigningKey add(OffsetDateTime now, Duration publishedBefore, Duration takenAfter) {
        SigningKey next = pairs.create(now, now.plus(publishedBefore));
        keys.taken(now).forEach(old -> old.retire(now.plus(publishedBefore).plus(takenAfter)));
        keys.add(next);
        events.record(new DomainEvent(
                "SigningKeyRotated",
                UUID.fromString(next.kid()),
                Map.of("signsFrom", now.plus(publishedBefore).toInstant(), "replaced", takenAfter.isZero())));
        changed.fire(new SigningKeysChanged());
        return next;
    }
}
