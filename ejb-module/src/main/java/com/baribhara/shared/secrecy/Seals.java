package com.baribhara.shared.secrecy;

import com.baribhara.shared.time.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Seals and opens personal data. Equal values look different when sealed; a mark is equal for equal values of one scope, and tells nothing
 * to those without the key. Keys of other nodes are known half a minute later, or at once when something sealed by them comes by.
 */
@ApplicationScoped
public class Seals {
    private static final Duration FRESH = Duration.ofSeconds(30);

    private record Known(Keyring keys, Instant readAt) {}

    private final KeyringStore store;
    private final Clock clock;
    private volatile Known known;

    protected Seals() {
        this(null, null);
    }

    @Inject
    Seals(KeyringStore store, @RealTime Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public byte[] seal(SealedColumn column, UUID row, String text) {
        return sealBytes(column, row, text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws SealBroken when it was sealed for another row or column, or was changed */
    public String open(SealedColumn column, UUID row, byte[] sealed) {
        return new String(openBytes(column, row, sealed), StandardCharsets.UTF_8);
    }

    public byte[] sealBytes(SealedColumn column, UUID row, byte[] bytes) {
        try {
            return keys().seal(bytes, column.bound(row));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("can't seal " + column, unusable);
        }
    }

    /** @throws SealBroken when it was sealed for another row or column, or was changed */
    public byte[] openBytes(SealedColumn column, UUID row, byte[] sealed) {
        try {
            return keys().open(sealed, column.bound(row));
        } catch (GeneralSecurityException perhapsANewKey) {
            return openAnew(column, row, sealed);
        }
    }

    private byte[] openAnew(SealedColumn column, UUID row, byte[] sealed) {
        try {
            return readAnew().open(sealed, column.bound(row));
        } catch (GeneralSecurityException damaged) {
            throw new SealBroken(column, row, damaged);
        }
    }

    /** @param scope within which equal values are known as equal: an organisation */
    public byte[] mark(SealedColumn column, UUID scope, String text) {
        try {
            return keys().mark(column.marked(scope, text));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("can't mark " + column, unusable);
        }
    }

    /** The marks that rows with this value may have: while keys are renewed, more than one. */
    public List<byte[]> marks(SealedColumn column, UUID scope, String text) {
        try {
            return keys().marks(column.marked(scope, text));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("can't mark " + column, unusable);
        }
    }

    /** How everything begins that is sealed by the present key; what begins otherwise is to be sealed anew. */
    public byte[] sealedBegin() {
        return keys().sealedBegin();
    }

    public byte[] markedBegin() {
        return keys().markedBegin();
    }

    private Keyring keys() {
        Known now = known;
        return now == null || now.readAt().plus(FRESH).isBefore(clock.instant()) ? readAnew() : now.keys();
    }

    /** For who is about to bring all rows under the present key, which must be the one of the database. */
    public Keyring anew() {
        return readAnew();
    }

    private synchronized Keyring readAnew() {
        known = new Known(stored(), clock.instant());
        return known.keys();
    }

    protected Keyring stored() {
        return store.read().keys();
    }
}
