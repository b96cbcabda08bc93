package com.baribhara.shared.security;

import com.baribhara.shared.internal.LimitSettings;
import com.baribhara.shared.internal.SharedBuckets;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Counts what may be done only so often, in the database, so that all nodes count together. Open to everybody, for most of it is done
 * before anybody is known. It counts at once, outside the caller's transaction: what is rolled back was tried all the same. Call it before
 * the first statement of a transaction, or the caller holds two connections.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Limits {
    private final SharedBuckets buckets;
    private final LimitSettings settings;

    protected Limits() {
        this(null, null);
    }

    @Inject
    public Limits(SharedBuckets buckets, LimitSettings settings) {
        this.buckets = buckets;
        this.settings = settings;
    }

    /**
     * Counts one.
     *
     * @param subject whom or what it is counted for; kept as a digest only
     * @throws LimitReached when that is one too many; it is not counted then
     */
    public void take(Limit limit, String subject) {
        Duration wait = buckets.take(limit, subject, settings.of(limit));
        if (!wait.isZero()) {
            throw new LimitReached(wait);
        }
    }

    /**
     * Asks without counting: for what counts only when it fails.
     *
     * @throws LimitReached when one more would be one too many
     */
    public void require(Limit limit, String subject) {
        Duration wait = buckets.wait(limit, subject, settings.of(limit));
        if (!wait.isZero()) {
            throw new LimitReached(wait);
        }
    }

    /** Counts one if there is one left; for what failed anyway. */
    public void count(Limit limit, String subject) {
        buckets.take(limit, subject, settings.of(limit));
    }
}
