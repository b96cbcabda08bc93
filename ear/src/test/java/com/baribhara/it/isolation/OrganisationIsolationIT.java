package com.baribhara.it.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.baribhara.it.ALease;
import com.baribhara.it.Api;
import com.baribhara.it.Neighbour;
import com.baribhara.it.RunningSystem;
import com.baribhara.migrations.RolePasswords;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One landlord never sees or touches what is another's: not through the API, and not with plain SQL in the application's role. */
class OrganisationIsolationIT {
    private static final String OWN = "1";

    @BeforeAll
    static void twoLandlordsWithALeaseEach() throws SQLException {
        Neighbour.movesIn();
        ALease.aLease().drafted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/properties/", "/units/", "/tenants/", "/leases/"})
    void whatIsAnothersIsNotFound(String path) {
        String id = (switch (path) {
                    case "/properties/" -> Neighbour.PROPERTY;
                    case "/units/" -> Neighbour.UNIT;
                    case "/tenants/" -> Neighbour.TENANT;
                    default -> Neighbour.LEASE;
                })
                .toString();
        Api.as("OWNER").get(path + id).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void anothersLeaseCannotBeActivated() {
        Api.as("OWNER").post("/leases/{id}/activate", Neighbour.LEASE).then().statusCode(404);
    }

    @Test
    void aLeaseCannotBeMadeForAnothersUnit() {
        Api.as("OWNER")
                .body(ALease.aLease().of(Neighbour.UNIT.toString()).body())
                .post("/leases")
                .then()
                .statusCode(not(equalTo(201)));
    }

    @Test
    void listsHoldOnlyOnesOwn() {
        Api.as("OWNER")
                .queryParam("limit", 200)
                .get("/leases")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(Neighbour.LEASE.toString())));
    }

    @Test
    void plainSqlWithoutAnOrganisationSeesNoRowOfAnyTable() throws SQLException {
        try (Connection connection = asApplication()) {
            assertThat(guardedTables(connection))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(table ->
                            assertThat(count(connection, table)).as(table).isZero());
        }
    }

    /** A photo hangs on an account, which several organisations know perhaps: who sees it is asked in the test of profiles. */
    @Test
    void plainSqlForOneOrganisationSeesNoRowOfAnother() throws SQLException {
        try (Connection connection = asApplication()) {
            connection.setAutoCommit(false);
            work(connection, OWN);
            assertThat(count(connection, "lease")).isPositive();
            List<String> tables = guardedTables(connection);
            tables.remove("account_photo");
            for (String table : tables) {
                String column = table.equals("organisation") ? "id" : "organisation_id";
                assertThat(count(connection, table + " where " + column + " <> " + OWN))
                        .as(table)
                        .isZero();
            }
        }
    }

    @Test
    void plainSqlForOneOrganisationCannotWriteIntoAnother() throws SQLException {
        int neighbour;
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            neighbour = Neighbour.key(connection);
        }
        try (Connection connection = asApplication();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            work(connection, OWN);
            assertThat(statement.executeUpdate("update lease set rent = 1 where organisation_id = " + neighbour))
                    .isZero();
            assertThatThrownBy(() -> statement.execute("""
                            insert into property (organisation_id, id, code, name, area, district, created_at)
                            values (%d, '0197a000-0000-7000-8000-000000000999', 'X', 'X', 'X', 'X', now())
                            """.formatted(neighbour)))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void everyTableWithAnOrganisationIsGuardedForItsOwnerToo() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            assertThat(names(connection, """
                            select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                            where a.attname = 'organisation_id' and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                              and not (c.relrowsecurity and c.relforcerowsecurity)
                            """)).isEmpty();
        }
    }

    @Test
    void theApplicationsRoleMayChangeNoSchemaAndForgetNoEvent() throws SQLException {
        for (String statement : List.of(
                "create table mine (id int)",
                "drop table lease",
                "delete from domain_event",
                "update domain_event set type = 'x'")) {
            try (Connection connection = asApplication();
                    Statement forbidden = connection.createStatement()) {
                assertThatThrownBy(() -> forbidden.execute(statement))
                        .as(statement)
                        .isInstanceOf(SQLException.class);
            }
        }
    }

    private static Connection asApplication() throws SQLException {
        return RunningSystem.get().database().connect(RolePasswords.APP);
    }

    private static void work(Connection connection, String organisation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('baribhara.organisation', '" + organisation + "', true)");
        }
    }

    /** Every table under row-level security that the role of the connection may read. */
    private static List<String> guardedTables(Connection connection) throws SQLException {
        return names(connection, """
                select relname from pg_class
                where relrowsecurity and relnamespace = 'public'::regnamespace and has_table_privilege(oid, 'select')
                """);
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    private static long count(Connection connection, String from) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
