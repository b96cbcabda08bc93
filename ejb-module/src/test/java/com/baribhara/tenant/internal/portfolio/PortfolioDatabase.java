package com.baribhara.tenant.internal.portfolio;

import com.baribhara.migrations.DatabaseRoles;
import com.baribhara.migrations.Migrations;
import com.baribhara.migrations.RolePasswords;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.secrecy.KeptSeals;
import com.baribhara.tenant.model.TenantSeal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A real, migrated database with two organisations, each test's work undone by whoever began it. */
final class PortfolioDatabase implements AutoCloseable {
    private static final RolePasswords PASSWORDS =
            new RolePasswords("owner-of-a-test", "app-of-a-test", "batch-of-a-test");

    static final TenantSeal SEAL = new TenantSeal(KeptSeals.fresh(), new OrganisationId(new UUID(0, 1)));

    private final EmbeddedPostgres server;
    private final String url;

    PortfolioDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        url = server.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
        try (Connection administrator = server.getPostgresDatabase().getConnection()) {
            DatabaseRoles roles = new DatabaseRoles(administrator);
            roles.create(PASSWORDS);
            roles.handOver();
        }
        new Migrations(url, PASSWORDS.owner()).apply();
        try (Connection administrator = server.getPostgresDatabase().getConnection()) {
            Sql.execute(administrator, """
                    insert into organisation (uid, name, created_at) values
                        ('00000000-0000-7000-8000-000000000001', 'Rupsha Properties', now()),
                        ('00000000-0000-7000-8000-000000000002', 'Another House', now())""");
        }
    }

    /** A connection of the application's role in a transaction for one organisation. */
    Connection working(int organisation) throws SQLException {
        Connection connection = DriverManager.getConnection(url, RolePasswords.APP, PASSWORDS.app());
        connection.setAutoCommit(false);
        organisation(connection, organisation);
        return connection;
    }

    static void organisation(Connection connection, int organisation) throws SQLException {
        text(connection, "select set_config('baribhara.organisation', ?, true)", String.valueOf(organisation));
    }

    String applicationUrl() {
        return url + "?user=" + RolePasswords.APP + "&password=" + PASSWORDS.app();
    }

    String batchUrl() {
        return url + "?user=" + RolePasswords.BATCH + "&password=" + PASSWORDS.batch();
    }

    /** As the superuser, whom no policy binds. */
    Connection administrator() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    static String text(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }

    /** How many rows of each kind the organisation of this connection sees. */
    static Map<String, Integer> counts(Connection connection) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        for (CsvFile file : CsvFile.values()) {
            counts.put(file.table(), Integer.valueOf(text(connection, "select count(*) from " + file.table())));
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
