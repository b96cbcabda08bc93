package com.baribhara.shared.persistence;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What callers can do something about when the database did not do what it was told; all else is a fault of ours. */
public enum DatabaseTrouble {
    /** It can't serve just now: no connection, no room, too slow, a deadlock. The caller should come back, but not at once. */
    AWAY,
    /** Somebody else changed the same row. The caller should read it again. */
    CHANGED_MEANWHILE;

    private static final int DEEPEST_CAUSE = 20;

    /**
     * Classes of SQLSTATE: connection exception, insufficient resources, operator intervention (shutdown, or a statement that took
     * too long), transaction rollback (deadlock); and 55P03, a lock not got in time.
     */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40");

    private static final String NO_LOCK = "55P03";

    public static Optional<DatabaseTrouble> of(Throwable thrown) {
        if (causes(thrown).anyMatch(OptimisticLockException.class::isInstance)) {
            return Optional.of(CHANGED_MEANWHILE);
        }
        return causes(thrown).anyMatch(away()) ? Optional.of(AWAY) : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE);
    }

    /** A resource exception comes from the pool: it has no connection, and can make none. */
    private static Predicate<Throwable> away() {
        return cause -> cause instanceof ResourceException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException failure && passing(failure.getSQLState());
    }

    private static boolean passing(String state) {
        return state != null
                && (state.equals(NO_LOCK) || state.length() == 5 && PASSING.contains(state.substring(0, 2)));
    }
}
