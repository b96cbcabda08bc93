package com.baribhara.shared.secrecy;

import java.time.Duration;
import java.time.Instant;

/**
 * The keys as the database has them.
 *
 * @param renewedAt since when the present key seals
 * @param changedAt when keys were last added, preferred or taken away
 * @param sweptAt when all rows were last found to be under the present key; null: not yet
 */
public record StoredKeyring(Keyring keys, Instant renewedAt, Instant changedAt, Instant sweptAt, int version) {
    /** Within it every node has read what changed. */
    static final Duration KNOWN_EVERYWHERE = Duration.ofMinutes(1);

    /** A former key stays so long, whatever the rows say: for what a slow transaction still writes. */
    static final Duration FORMER_KEPT = Duration.ofDays(7);

    static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    boolean knownEverywhere(Instant now) {
        return changedAt.plus(KNOWN_EVERYWHERE).isBefore(now);
    }

    boolean formerUnused(Instant now) {
        return renewedAt.plus(FORMER_KEPT).isBefore(now);
    }

    boolean sweepDue(Instant now) {
        return sweptAt == null || sweptAt.plus(BETWEEN_SWEEPS).isBefore(now);
    }

    StoredKeyring changed(Keyring next, Instant now) {
        return new StoredKeyring(next, renewedAt, now, sweptAt, version);
    }

    StoredKeyring renewed(Keyring next, Instant now) {
        return new StoredKeyring(next, now, now, null, version);
    }

    StoredKeyring swept(Instant now) {
        return new StoredKeyring(keys, renewedAt, changedAt, now, version);
    }
}
