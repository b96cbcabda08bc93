package com.baribhara.auth;

import com.baribhara.auth.internal.KeyPairs;
import com.baribhara.auth.internal.SigningKeyRepository;
import com.baribhara.auth.internal.SigningKeysChanged;
import com.baribhara.auth.model.SigningKey;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys that sign access tokens: made at the first start, shared by all nodes, published as a JWK set, changed by the clock. Open to everybody,
 * for it is asked before anybody is known; in another JVM there is nobody to ask for {@link #signer}.
 */
@Singleton
@Startup
@DependsOn("SchemaCheck")
@Lock(LockType.READ)
@PermitAll
public class SigningKeyService {

    /** What signs now. Local interfaces only: this never leaves the server. */
    public record Signer(String kid, String algorithm, PrivateKey privateKey) {
        @Override
        public String toString() {
            return "Signer[" + kid + "]";
        }
    }

    /** A key as this node has it, opened. */
    private record Opened(SigningKey key, Signer signer, PublicKey publicKey) {}

    /** @param all the one that signs latest first */
    private record Keys(List<Opened> all, Instant readAt) {}

    /** A token of an unknown key asks the database again, but a flood of such tokens does so no more often than this. */
    private static final Duration RE_READ_AFTER = Duration.ofSeconds(1);

    private final SigningKeyRepository stored;
    private final KeyPairs pairs;
    private final Clock clock;
    private volatile Keys keys;
    private volatile String seen = "";

    protected SigningKeyService() {
        this(null, null, null);
    }

    @Inject
    public SigningKeyService(SigningKeyRepository stored, KeyPairs pairs, @RealTime Clock clock) {
        this.stored = stored;
        this.pairs = pairs;
        this.clock = clock;
    }

    @PostConstruct
    void makeTheFirst() {
        stored.lock();
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (stored.taken(now).isEmpty()) {
            stored.add(pairs.create(now, now));
        }
        read();
    }

    public Signer signer() {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return taken(now)
                .filter(each -> each.key().signsAt(now))
                .findFirst()
                .map(Opened::signer)
                .orElseThrow(() -> new IllegalStateException("no key signs"));
    }

    /** The JWK set (RFC 7517) that verifies our tokens. */
    public String publicKeys() {
        return taken(OffsetDateTime.now(clock))
                .map(each -> each.key().publicJwk())
                .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
    }

    public Optional<PublicKey> publicKey(String kid) {
        Optional<PublicKey> known = known(kid);
        if (known.isEmpty() && keys.readAt().plus(RE_READ_AFTER).isBefore(clock.instant())) {
            read();
            known = known(kid);
        }
        return known;
    }

    /** What other nodes have added or retired. */
    @RolesAllowed(Roles.SYSTEM)
    public void look() {
        String state = stored.state();
        if (!state.equals(seen)) {
            read();
            seen = state;
        }
    }

    /** What this node has added or retired is read by whoever asks next: nothing can be read while a transaction is just ending. */
    public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) SigningKeysChanged change) {
        keys = new Keys(keys.all(), Instant.MIN);
    }

    private Optional<PublicKey> known(String kid) {
        return taken(OffsetDateTime.now(clock))
                .filter(each -> each.key().kid().equals(kid))
                .findFirst()
                .map(Opened::publicKey);
    }

    private Keys current() {
        if (keys.readAt().equals(Instant.MIN)) {
            read();
        }
        return keys;
    }

    private Stream<Opened> taken(OffsetDateTime now) {
        return current().all().stream().filter(each -> each.key().takenAt(now));
    }

    private void read() {
        List<Opened> all = stored.taken(OffsetDateTime.now(clock)).stream()
                .map(key -> new Opened(key, pairs.open(key), pairs.publicKey(key)))
                .toList();
        keys = new Keys(all, clock.instant());
    }
}
