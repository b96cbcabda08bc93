package com.baribhara.shared.sql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database behind a pool of the server: each statement takes a connection and gives it back; the container ends the transaction. */
public abstract class PooledDatabase extends Database {

    protected abstract DataSource dataSource();

    @Override
    protected <T> T connected(Work<T> work) throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            return work.on(connection);
        }
    }
}
