package com.baribhara.it.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Neighbour;
import com.baribhara.it.RunningSystem;
import com.baribhara.migrations.RolePasswords;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The role of the application against every table there is, as the catalogue lists them: it reads, writes and takes away rows of the
 * organisation that its transaction names, and of no other; without one, of none.
 */
class EveryTableIT {
    private static final String OURS = "990001";
    private static final String THEIRS = "990002";
    private static final String OWN = "1";

    private static final String TABLES = """
            select c.relname from pg_class c
            where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and %s (select from pg_attribute a
                where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped)
            order by 1
            """;

    /** Tables that belong to nobody, and why the application may touch them. */
    private static final Map<String, String> OF_NOBODY = Map.ofEntries(
            Map.entry("organisation", "guarded by its own key"),
            Map.entry("account", "a person's way in, asked for by name before any organisation is known"),
            Map.entry("account_photo", "of a person; its policies ask who belongs to the organisation"),
            Map.entry("account_session", "of a person, found by the hash of a secret before any organisation is known"),
            Map.entry("refresh_token", "hashes of such secrets"),
            Map.entry("verification", "codes sent to a person, found before any organisation is known"),
            Map.entry(
                    "linked_identity", "of a person, found by who they are elsewhere before any organisation is known"),
            Map.entry("provider_request", "of a browser that comes back, before any organisation is known"),
            Map.entry("second_factor", "of a person, asked for before any organisation is known; sealed"),
            Map.entry("recovery_code", "of a person, hashes"),
            Map.entry("sign_in_challenge", "of a person, found by a hash before any organisation is known"),
            Map.entry("sign_in_failure", "counts of attempts under names that perhaps nobody has"),
            Map.entry("rate_limit", "counts of calls"),
            Map.entry("data_keyset", "of the installation, sealed"),
            Map.entry("signing_key", "of the installation"),
            Map.entry("batch_run", "of the installation; what concerns an organisation is in its invoice_run"),
            Map.entry("batch_run_partition", "of the installation"),
            Map.entry("ledger_proof", "of the installation; faults are in ledger_fault"),
            Map.entry("event_proof", "of the installation; faults are in event_fault"),
            Map.entry("vat_rate", "law"),
            Map.entry("tds_rate", "law"),
            Map.entry("increase_rule", "law"),
            Map.entry("advance_limit", "law"),
            Map.entry("holding_tax_rate", "law"),
            Map.entry("retention_rule", "law"),
            Map.entry("tariff", "law"),
            Map.entry("tariff_version", "law"),
            Map.entry("tariff_slab", "law"),
            Map.entry("tariff_fixed", "law"),
            Map.entry("job_instance", "of the job repository, closed to the application"),
            Map.entry("job_execution", "of the job repository, closed to the application"),
            Map.entry("step_execution", "of the job repository, closed to the application"),
            Map.entry("partition_execution", "of the job repository, closed to the application"),
            Map.entry("flyway_schema_history", "which schema this is, to be read at start"));

    @BeforeAll
    static void twoLandlords() throws SQLException {
        Neighbour.movesIn();
    }

    static Stream<String> tablesOfOrganisations() throws SQLException {
        try (Attempts asked = asAdministrator()) {
            List<String> tables = asked.names(TABLES.formatted("exists"));
            return Stream.concat(tables.stream(), Stream.of("organisation"));
        }
    }

    /** With a row of each of two organisations in the table; neither the rows nor the lifted checks outlive the test. */
    @ParameterizedTest
    @MethodSource("tablesOfOrganisations")
    void onlyRowsOfTheNamedOrganisationAreReadWrittenAndTakenAway(String table) throws SQLException {
        String key = key(table);
        try (Attempts one = asAdministrator()) {
            new Planted(one, table, key).row(OURS).row(THEIRS);
            one.run("set local role " + RolePasswords.APP);
            one.workFor(OURS);
            for (String attempt : touching(one, table)) {
                assertThat(one.touches(attempt)).as(attempt).isLessThanOrEqualTo(1);
                assertThat(one.touches(attempt + " where " + key + " = " + THEIRS))
                        .as("%s, rows of others", attempt)
                        .isZero();
            }
            assertThat(one.refused(
                            "insert into " + table + " (" + key + ") overriding system value values (" + THEIRS + ")"))
                    .as("insert into %s for another organisation", table)
                    .isTrue();
            assertThat(one.touches("update " + table + " set " + key + " = " + THEIRS))
                    .as("a row of %s given to another organisation", table)
                    .isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfOrganisations")
    void withoutAnOrganisationThereIsNothing(String table) throws SQLException {
        try (Attempts one = asAdministrator()) {
            new Planted(one, table, key(table)).row(OURS).row(THEIRS);
            one.run("set local role " + RolePasswords.APP);
            one.workFor("");
            for (String attempt : touching(one, table)) {
                assertThat(one.touches(attempt)).as(attempt).isZero();
            }
            assertThat(one.refused("insert into " + table + " (" + key(table) + ") overriding system value values ("
                            + OURS + ")"))
                    .as("insert into %s", table)
                    .isTrue();
        }
    }

    /** The same through the front door: signed in to the database as the application does, among the rows that are there. */
    @ParameterizedTest
    @MethodSource("tablesOfOrganisations")
    void theApplicationSignedInToTheDatabaseGetsNoFurther(String table) throws SQLException {
        String key = key(table);
        try (Attempts one = Attempts.on(RunningSystem.get().database().connect(RolePasswords.APP))) {
            one.workFor(OWN);
            for (String attempt : touching(one, table)) {
                assertThat(one.touches(attempt + " where " + key + " <> " + OWN))
                        .as(attempt)
                        .isZero();
            }
            assertThat(one.refused(
                            "insert into " + table + " (" + key + ") overriding system value values (" + THEIRS + ")"))
                    .isTrue();
        }
    }

    @Test
    void aTableOfNobodyIsOneThatSomebodyDecidedOn() throws SQLException {
        try (Attempts asked = asAdministrator()) {
            assertThat(asked.names(TABLES.formatted("not exists")))
                    .containsExactlyInAnyOrderElementsOf(OF_NOBODY.keySet());
        }
    }

    @Test
    void everyTableOfAnOrganisationIsGuardedAlsoAgainstItsOwner() throws SQLException {
        try (Attempts asked = asAdministrator()) {
            assertThat(asked.names(TABLES.formatted("exists")
                            .replace("order by", "and not (relrowsecurity and relforcerowsecurity) order by")))
                    .isEmpty();
            assertThat(asked.names(
                            "select relname from pg_class where relname = 'organisation' and relforcerowsecurity"))
                    .hasSize(1);
        }
    }

    /** A view that ran with its owner's rights would be a door beside the policies. */
    @Test
    void everyViewAsksAsWhoeverReadsIt() throws SQLException {
        try (Attempts asked = asAdministrator()) {
            assertThat(asked.names("""
                    select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace
                        and (relkind = 'm' or not coalesce('security_invoker=true' = any (reloptions), false))
                    """)).isEmpty();
        }
    }

    /** Reading, deleting, and changing each column that the role may change; without a condition, so that only the policy narrows them. */
    private static List<String> touching(Attempts asked, String table) throws SQLException {
        List<String> columns = asked.names("""
                select attname from pg_attribute
                where attrelid = '%1$s'::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attidentity <> 'a'
                    and has_column_privilege('%2$s', attrelid, attnum, 'update')
                """.formatted(table, RolePasswords.APP));
        return Stream.concat(
                        Stream.of("select count(*) from " + table, "delete from " + table),
                        columns.stream().map(column -> "update %1$s set \"%2$s\" = \"%2$s\"".formatted(table, column)))
                .toList();
    }

    private static String key(String table) {
        return table.equals("organisation") ? "id" : "organisation_id";
    }

    private static Attempts asAdministrator() throws SQLException {
        return Attempts.on(RunningSystem.get().database().connectAsAdministrator());
    }
}
