package com.baribhara.tenant.internal.portfolio;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Connections for the worker, which ends its transactions itself: an import may last longer than the container's transactions do,
 * and its heartbeat must be seen while it lasts.
 */
@ApplicationScoped
public class ImportDatabase {
    @Resource(lookup = "java:jboss/datasources/Baribhara")
    private DataSource application;

    @Resource(lookup = "java:jboss/datasources/BaribharaBatch")
    private DataSource batch;

    /** What is done with a connection in one transaction. */
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Sees the imports of all organisations and changes nothing. */
    <T> T acrossOrganisations(Work<T> work) throws SQLException {
        try (Connection connection = batch()) {
            return work.on(connection);
        }
    }

    /** One transaction for one organisation: committed when the work ends well, else undone. */
    <T> T within(UUID organisation, Work<T> work) throws SQLException {
        try (Connection connection = application()) {
            return transaction(connection, organisation, work);
        }
    }

    /**
     * The same for work whose single statements may last longer than the pool waits for an answer. The connection goes back as
     * impatient as it came.
     *
     * @param answer how long the database may be silent
     */
    <T> T within(UUID organisation, Duration answer, Work<T> work) throws SQLException {
        try (Connection connection = application()) {
            int usual = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(answer.toMillis()));
            try {
                return transaction(connection, organisation, work);
            } finally {
                if (!connection.isClosed()) {
                    connection.setNetworkTimeout(Runnable::run, usual);
                }
            }
        }
    }

    private static <T> T transaction(Connection connection, UUID organisation, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            Sql.query(
                    connection,
                    "select set_config('baribhara.organisation', organisation_key(?)::text, true)",
                    row -> {},
                    organisation);
            T result = work.on(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    protected Connection application() throws SQLException {
        return application.getConnection();
    }

    protected Connection batch() throws SQLException {
        return batch.getConnection();
    }
}
