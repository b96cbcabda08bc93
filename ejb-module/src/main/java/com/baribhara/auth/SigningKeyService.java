package com.baribhara.auth;

import com.baribhara.auth.internal.KeyPairs;
import com.baribhara.auth.internal.SigningKeyRepository;
import com.baribhara.auth.model.SigningKey;
import com.baribhara.shared.time.RealTime;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys that sign access tokens: made at the first start, shared by all nodes, published as a JWK set. Open to everybody,
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

    private record Keys(Signer signer, Map<String, PublicKey> byKid, String jwks, Instant readAt) {}

    /** A token of an unknown key asks the database again, but a flood of such tokens does so no more often than this. */
    private static final Duration RE_READ_AFTER = Duration.ofSeconds(10);

    private final SigningKeyRepository stored;
    private final KeyPairs pairs;
    private final Clock clock;
    private volatile Keys keys;

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
        if (stored.active().isEmpty()) {
            stored.add(pairs.create());
        }
        read();
    }

    public Signer signer() {
        return keys.signer();
    }

    /** The JWK set (RFC 7517) that verifies our tokens. */
    public String publicKeys() {
        return keys.jwks();
    }

    public Optional<PublicKey> publicKey(String kid) {
        PublicKey known = keys.byKid().get(kid);
        if (known == null && keys.readAt().plus(RE_READ_AFTER).isBefore(clock.instant())) {
            read();
            known = keys.byKid().get(kid);
        }
        return Optional.ofNullable(known);
    }

    private void read() {
        List<SigningKey> active = stored.active();
        keys = new Keys(
                pairs.open(active.get(0)),
                active.stream().collect(Collectors.toMap(SigningKey::kid, pairs::publicKey)),
                active.stream().map(SigningKey::publicJwk).collect(Collectors.joining(",", "{\"keys\":[", "]}")),
                clock.instant());
    }
}
