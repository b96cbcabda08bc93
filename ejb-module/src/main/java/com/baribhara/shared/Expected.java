package com.baribhara.shared;

import java.util.function.Predicate;

/**
 * The state in which a caller knows a thing that it wants to change. A change takes one of these, and asks it in its own
 * transaction, between reading the entity and telling it anything; what still gets in between, the entity's {@code @Version} finds:
 *
 * <pre>{@code
 * public void change(LeaseId id, ChangeLease command, Expected<LeaseView> expected) {
 *     Lease lease = existing(id);
 *     expected.check(lease.view());
 *     lease.change(command);
 *     leases.save(lease);
 * }
 * }</pre>
 *
 * The API makes it of the {@code If-Match} header, a page of the view that it showed.
 */
@FunctionalInterface
public interface Expected<V> {

    /** @throws ChangedMeanwhile when the thing is not, or no longer, in that state */
    void check(V present);

    /** For callers to whom any state is right: timers, jobs, whoever has just read it under a lock. */
    static <V> Expected<V> any() {
        return present -> {};
    }

    /** The thing must look as it was shown. */
    static <V> Expected<V> same(V shown) {
        return that(shown::equals);
    }

    static <V> Expected<V> that(Predicate<? super V> right) {
        return present -> {
            if (!right.test(present)) {
                throw new ChangedMeanwhile();
            }
        };
    }
}
