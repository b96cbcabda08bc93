package com.baribhara.server;

import com.baribhara.migrations.Migrations;
import com.baribhara.migrations.RolePasswords;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;

/** The PostgreSQL of one installation: the embedded one, or a real one that was there before. */
public interface DatabaseServer extends AutoCloseable {
    /** The database of the settings: external when a URL is set, else embedded in the data directory. */
    static DatabaseServer of(Settings settings, Secrets secrets) {
        return settings.value(Settings.DATABASE_URL).isPresent()
                ? new ExternalDatabase(settings, secrets)
                : new EmbeddedDatabase(settings, secrets);
    }

    /** Starts it where that is ours to do, makes the roles and the database, and applies the migrations. */
    void start();

    /** Completed, with the words for it, when the database process of ours has ended; never for one that is not ours. */
    default CompletableFuture<String> ended() {
        return new CompletableFuture<>();
    }

    String url();

    RolePasswords passwords();

    @Override
    void close();

    /** A connection in the role, for tests and measurements. */
    default Connection connect(String role) throws SQLException {
        RolePasswords passwords = passwords();
        String password = switch (role) {
            case RolePasswords.OWNER -> passwords.owner();
            case RolePasswords.APP -> passwords.app();
            case RolePasswords.BATCH -> passwords.batch();
            default -> throw new IllegalArgumentException(role);
        };
        return DriverManager.getConnection(url(), role, password);
    }

    default int migrate() {
        return new Migrations(url(), passwords().owner()).apply();
    }
}
