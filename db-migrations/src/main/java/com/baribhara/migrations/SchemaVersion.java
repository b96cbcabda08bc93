package com.baribhara.migrations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Which schema a build was made for, and which one a database has. Needs no Flyway, so the application may use it. */
public final class SchemaVersion {
    private static final String BUILT_FOR = "schema-version.txt";

    private SchemaVersion() {}

    /** The version of the newest migration of this build (written by {@link MigrationIndex} when the build was made). */
    public static String builtFor() {
        try (InputStream text = SchemaVersion.class.getResourceAsStream(BUILT_FOR)) {
            if (text == null) {
                throw new IllegalStateException("the build wrote no " + BUILT_FOR);
            }
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The version of the newest migration the database has taken; {@code none} for a database without a schema. */
    public static String of(Connection connection) throws SQLException {
        try (PreparedStatement exists =
                        connection.prepareStatement("select to_regclass('public.flyway_schema_history') is not null");
                ResultSet row = exists.executeQuery()) {
            row.next();
            return row.getBoolean(1) ? newest(connection) : "none";
        }
    }

    /** Refuses a database whose schema is older or newer than the one this build was made for. */
    public static void require(Connection connection) throws SQLException {
        String found = of(connection);
        if (!builtFor().equals(found)) {
            throw new IllegalStateException("the database has schema " + found + ", this build needs " + builtFor()
                    + ": run the migrations of this build, or start the build that fits");
        }
    }

    private static String newest(Connection connection) throws SQLException {
        try (PreparedStatement newest = connection.prepareStatement(
                        "select coalesce(max(version), 'none') from public.flyway_schema_history where success and version is not null");
                ResultSet row = newest.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }
}
