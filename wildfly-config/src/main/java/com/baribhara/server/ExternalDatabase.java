package com.baribhara.server;

import com.baribhara.migrations.DatabaseRoles;
import com.baribhara.migrations.RolePasswords;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A PostgreSQL that somebody else runs. Its administrator's name and password are used for the roles and for nothing else. */
final class ExternalDatabase implements DatabaseServer {
    private final String url;
    private final String user;
    private final String password;
    private final RolePasswords passwords;

    ExternalDatabase(Settings settings, Secrets secrets) {
        this.url = DatabaseAddress.of(settings);
        this.user = settings.needed(Settings.DATABASE_USER);
        this.password = settings.needed(Settings.DATABASE_PASSWORD);
        this.passwords = secrets.rolePasswords();
    }

    @Override
    public void start() {
        try (Connection administrator = DriverManager.getConnection(url, user, password)) {
            DatabaseRoles roles = new DatabaseRoles(administrator);
            roles.create(passwords);
            roles.handOver();
        } catch (SQLException refused) {
            throw new CannotStart(
                    "the database at " + Settings.DATABASE_URL + " refuses: " + refused.getMessage(), refused);
        }
        migrate();
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public RolePasswords passwords() {
        return passwords;
    }

    @Override
    public void close() {
        // not ours to stop
    }
}
