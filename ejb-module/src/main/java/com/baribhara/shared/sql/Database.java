package com.baribhara.shared.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Plain SQL for bulk work, in the transaction of the caller. Arguments are bound in order; a {@link SqlArray} becomes an array of the
 * database, so that one statement carries a thousand rows.
 */
public abstract class Database {

    /** Makes one thing of the row the result set stands on. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What is done on a connection. */
    @FunctionalInterface
    protected interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Does it on a connection in the transaction of the caller. */
    protected abstract <T> T connected(Work<T> work) throws SQLException;

    /** @return how many rows it changed */
    public int update(String sql, Object... args) {
        return with(sql, PreparedStatement::executeUpdate, args);
    }

    public <T> List<T> query(String sql, RowReader<T> reader, Object... args) {
        return with(
                sql,
                statement -> {
                    List<T> found = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            found.add(reader.read(rows));
                        }
                    }
                    return found;
                },
                args);
    }

    private interface Execution<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Execution<T> execution, Object... args) {
        try {
            return connected(connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    bind(connection, statement, args);
                    return execution.of(statement);
                }
            });
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }

    /**
     * Stores many rows at once.
     *
     * @param columns by commas, in the order of their values
     */
    public int insert(String table, String columns, SqlArray... values) {
        String arrays = Arrays.stream(values)
                .map(column -> "?::" + column.type() + "[]")
                .collect(Collectors.joining(", "));
        return update(
                "insert into " + table + " (" + columns + ") select * from unnest(" + arrays + ")", (Object[]) values);
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            Object arg = args[i];
            if (arg instanceof SqlArray array) {
                statement.setArray(i + 1, connection.createArrayOf(array.type(), array.values()));
            } else {
                statement.setObject(i + 1, arg);
            }
        }
    }
}
