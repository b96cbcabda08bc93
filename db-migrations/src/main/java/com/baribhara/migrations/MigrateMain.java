package com.baribhara.migrations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Prepares and migrates a database from the command line, before the application starts (container, Kubernetes job). */
public final class MigrateMain {
    private MigrateMain() {}

    public static void main(String[] arguments) throws SQLException {
        Map<String, String> environment = System.getenv();
        String url = needed(environment, "BARIBHARA_DB_URL");
        RolePasswords passwords = new RolePasswords(
                needed(environment, "BARIBHARA_DB_OWNER_PASSWORD"),
                needed(environment, "BARIBHARA_DB_APP_PASSWORD"),
                needed(environment, "BARIBHARA_DB_BATCH_PASSWORD"));
        if (environment.containsKey("BARIBHARA_DB_USER")) {
            prepare(url, environment.get("BARIBHARA_DB_USER"), needed(environment, "BARIBHARA_DB_PASSWORD"), passwords);
        }
        new Migrations(url, passwords.owner()).apply();
    }

    private static void prepare(String url, String user, String password, RolePasswords passwords) throws SQLException {
        try (Connection administrator = DriverManager.getConnection(url, user, password)) {
            DatabaseRoles roles = new DatabaseRoles(administrator);
            roles.create(passwords);
            roles.handOver();
        }
    }

    private static String needed(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("the environment variable " + name + " is not set");
        }
        return value;
    }
}
