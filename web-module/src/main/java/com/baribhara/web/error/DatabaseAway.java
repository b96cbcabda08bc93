package com.baribhara.web.error;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that can't serve just now, which passes, from a fault of ours, which does not. */
public final class DatabaseAway {
    /** The caller should come back, but not at once. */
    public static final int SECONDS_TO_REST = 5;

    private static final int DEEPEST_CAUSE = 20;

    /**
     * Classes of SQLSTATE: connection exception, insufficient resources, operator intervention (shutdown, or a statement that took
     * too long), transaction rollback (deadlock), and 55P03, a lock not got in time.
     */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40");

    private static final String NO_LOCK = "55P03";

    private DatabaseAway() {}

    public static boolean caused(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(DatabaseAway::is);
    }

    /** A resource exception comes from the pool: it has no connection, and can make none. */
    private static boolean is(Throwable cause) {
        return cause instanceof ResourceException
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof SQLException failure && passing(failure.getSQLState());
    }

    private static boolean passing(String state) {
        return state != null
                && (state.equals(NO_LOCK) || state.length() == 5 && PASSING.contains(state.substring(0, 2)));
    }
}
