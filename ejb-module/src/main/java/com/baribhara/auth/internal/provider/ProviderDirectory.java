package com.baribhara.auth.internal.provider;

import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * What the providers say of themselves and the keys that they sign by; kept for an hour on each node. A key that nobody knows has the keys
 * read anew, yet no more than once a minute: whoever makes tokens up can't have us ask on their behalf.
 */
@ApplicationScoped
public class ProviderDirectory {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private record Known(ProviderMetadata metadata, Instant since) {}

    private record Keys(List<JsonWebKey> keys, Instant since) {
        boolean has(String kid) {
            return kid == null || keys.stream().anyMatch(key -> kid.equals(key.getKeyId()));
        }
    }

    private final ProviderCalls calls;
    private final Clock clock;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private final Map<String, Keys> keys = new ConcurrentHashMap<>();

    protected ProviderDirectory() {
        this(null, null);
    }

    @Inject
    public ProviderDirectory(ProviderCalls calls, @RealTime Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    public ProviderMetadata metadata(Provider provider) throws ProviderAway {
        Known read = known.get(provider.key());
        if (read == null || older(read.since(), KEPT)) {
            read = new Known(ProviderMetadata.read(calls.get(provider.discovery()), provider), clock.instant());
            known.put(provider.key(), read);
        }
        return read.metadata();
    }

    /** @param kid the name of the key that is looked for; null when the token names none */
    public List<JsonWebKey> keys(Provider provider, String kid) throws ProviderAway {
        Keys read = keys.get(provider.key());
        boolean stale = read == null || older(read.since(), KEPT);
        if (stale || !read.has(kid) && older(read.since(), PAUSE)) {
            read = new Keys(parsed(calls.get(metadata(provider).keys())), clock.instant());
            keys.put(provider.key(), read);
        }
        return read.keys();
    }

    private static List<JsonWebKey> parsed(JsonObject set) throws ProviderAway {
        try {
            return new JsonWebKeySet(set.toString()).getJsonWebKeys();
        } catch (JoseException unreadable) {
            throw new ProviderAway("its keys can't be read");
        }
    }

    private boolean older(Instant since, Duration age) {
        return since.plus(age).isBefore(clock.instant());
    }
}
