package com.baribhara.shared.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection that is in use already, by work that ends its transaction itself. */
public final class OneConnection extends Database {
    private final Connection connection;

    public OneConnection(Connection connection) {
        this.connection = connection;
    }

    @Override
    protected <T> T connected(Work<T> work) throws SQLException {
        return work.on(connection);
    }
}
