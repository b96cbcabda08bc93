package com.baribhara.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements on one connection. */
record Sql(Connection connection) {

    void run(String commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(commands);
        }
    }

    long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
