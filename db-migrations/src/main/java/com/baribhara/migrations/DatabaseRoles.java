package com.baribhara.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What only an administrator may do: the three roles, the database, and who owns it. May be repeated. */
public final class DatabaseRoles {
    private final Connection administrator;

    public DatabaseRoles(Connection administrator) {
        this.administrator = administrator;
    }

    /** Makes the roles or gives them these passwords. PostgreSQL keeps them as SCRAM verifiers. */
    public void create(RolePasswords passwords) throws SQLException {
        run("set password_encryption = 'scram-sha-256'");
        role(RolePasswords.OWNER, "login nobypassrls", passwords.owner());
        role(RolePasswords.APP, "login nobypassrls", passwords.app());
        role(RolePasswords.BATCH, "login bypassrls", passwords.batch());
    }

    public void createDatabase(String name) throws SQLException {
        if (!exists("select 1 from pg_database where datname = ?", name)) {
            run(quoted("create database %I owner %I encoding 'UTF8' template template0", name, RolePasswords.OWNER));
        }
    }

    /** Hands the connected database over to the owner role; everybody else loses the right to make anything in it. */
    public void handOver() throws SQLException {
        String database = administrator.getCatalog();
        run(quoted("grant create, connect, temporary on database %I to %I", database, RolePasswords.OWNER));
        run(quoted(
                "grant connect, temporary on database %1$I to %2$I, %3$I",
                database, RolePasswords.APP, RolePasswords.BATCH));
        run(quoted("revoke all on database %I from public", database));
        run(quoted("grant %1$I to current_user", RolePasswords.OWNER));
        run(quoted("alter schema public owner to %I", RolePasswords.OWNER));
        run("revoke create on schema public from public");
    }

    private void role(String name, String rights, String password) throws SQLException {
        if (!exists("select 1 from pg_roles where rolname = ?", name)) {
            run(quoted("create role %I", name));
        }
        run(quoted("alter role %I " + rights + " password %L", name, password));
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = administrator.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Names and passwords cannot be parameters of these commands, so PostgreSQL itself quotes them. */
    private String quoted(String template, String... values) throws SQLException {
        String marks = ", ?".repeat(values.length);
        try (PreparedStatement statement = administrator.prepareStatement("select format(?" + marks + ")")) {
            statement.setString(1, template);
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 2, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute(command);
        }
    }
}
