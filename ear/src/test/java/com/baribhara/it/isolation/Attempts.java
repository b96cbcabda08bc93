package com.baribhara.it.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements of one transaction that is undone in the end; each attempt is undone at once. */
record Attempts(Connection connection) implements AutoCloseable {
    /** What row-level security and missing rights answer alike. */
    private static final String NOT_ALLOWED = "42501";

    static Attempts on(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        return new Attempts(connection);
    }

    void run(String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }

    void workFor(String organisation) throws SQLException {
        run("select set_config('baribhara.organisation', '" + organisation + "', true)");
    }

    /** How many rows it reads (when it counts them), changes or takes away; none when it is not allowed at all. */
    long touches(String statement) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement one = connection.createStatement()) {
            boolean counts = one.execute(statement);
            return counts ? only(one) : one.getUpdateCount();
        } catch (SQLException refused) {
            if (NOT_ALLOWED.equals(refused.getSQLState())) {
                return 0;
            }
            throw refused;
        } finally {
            connection.rollback(before);
        }
    }

    boolean refused(String statement) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
            return false;
        } catch (SQLException refused) {
            return NOT_ALLOWED.equals(refused.getSQLState());
        } finally {
            connection.rollback(before);
        }
    }

    private static long only(Statement counted) throws SQLException {
        try (ResultSet rows = counted.getResultSet()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    List<String> names(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
