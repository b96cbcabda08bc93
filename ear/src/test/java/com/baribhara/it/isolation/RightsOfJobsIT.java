package com.baribhara.it.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.RunningSystem;
import com.baribhara.migrations.RolePasswords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The role of jobs and relay passes by row-level security: it has no right that no statement of ours makes use of. */
class RightsOfJobsIT {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    /** Of Jakarta Batch, which brings its own statements. */
    private static final Set<String> JOB_REPOSITORY =
            Set.of("job_instance", "job_execution", "step_execution", "partition_execution");

    /** Rights whose statement is put together, so that it can't be found by its words. */
    private static final Set<String> PUT_TOGETHER = Set.of(
            "advance_application insert", // OpenBalances: as for uses of credit
            "bill_release update"); // ParkedLeases: settled as parked leases are

    /** Ways in, papers and what people have typed: no job has any business there. */
    private static final List<String> CLOSED = List.of(
            "account",
            "account_role",
            "signing_key",
            "verification",
            "second_factor",
            "recovery_code",
            "sign_in_challenge",
            "invitation",
            "document",
            "document_content",
            "form_submission",
            "idempotent_call",
            "list_preference",
            "search_word");

    private static final String RIGHTS = """
            select distinct c.relname || ' ' || r.verb from pg_class c
            cross join (values ('select'), ('insert'), ('update'), ('delete'), ('truncate'), ('references'), ('trigger')) as r (verb)
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
                and (has_table_privilege('%1$s', c.oid, r.verb)
                    or r.verb in ('select', 'insert', 'update') and has_any_column_privilege('%1$s', c.oid, r.verb))
            order by 1
            """.formatted(RolePasswords.BATCH);

    private static List<String> sources;

    @BeforeAll
    static void readSources() {
        // triggers work with the rights of whoever sets them off
        sources = Stream.of("ejb-module/src/main/java", "batch-jobs/src/main/java", "db-migrations/src/main/resources")
                .map(PROJECT::resolve)
                .flatMap(RightsOfJobsIT::below)
                .filter(file -> file.toString().matches(".*\\.(java|sql)"))
                .map(RightsOfJobsIT::text)
                .toList();
    }

    @Test
    void noRightIsThereThatNoStatementUses() throws SQLException {
        List<String> unused;
        try (Attempts asked = administrator()) {
            unused = asked.names(RIGHTS).stream()
                    .filter(right -> !JOB_REPOSITORY.contains(right.split(" ")[0]))
                    .filter(right -> !PUT_TOGETHER.contains(right) && !used(right.split(" ")[0], right.split(" ")[1]))
                    .toList();
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void itHasNoWayToWaysInPapersAndDrafts() throws SQLException {
        try (Attempts asked = administrator()) {
            Set<String> open = asked.names(RIGHTS).stream()
                    .map(right -> right.split(" ")[0])
                    .collect(Collectors.toSet());
            assertThat(open).isNotEmpty().doesNotContainAnyElementsOf(CLOSED);
        }
    }

    @Test
    void itMakesNothingAndIsNobodyElse() throws SQLException {
        try (Attempts asked = administrator()) {
            assertThat(asked.names("""
                    select rolname from pg_roles where rolname = '%1$s' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication)
                    union all select 'create in ' || nspname from pg_namespace where has_schema_privilege('%1$s', oid, 'create')
                    union all select relname from pg_class where pg_get_userbyid(relowner) = '%1$s'
                    union all select pg_get_userbyid(roleid) from pg_auth_members where pg_get_userbyid(member) = '%1$s'
                    """.formatted(RolePasswords.BATCH))).isEmpty();
        }
    }

    /** What happened may be added and marked as published, and never told otherwise. */
    @Test
    void itMayNotRewriteWhatHappened() throws SQLException {
        try (Attempts jobs = Attempts.on(RunningSystem.get().database().connect(RolePasswords.BATCH))) {
            assertThat(jobs.refused("update domain_event set payload = '{}'")).isTrue();
            assertThat(jobs.refused("update domain_event set actor = 'somebody'"))
                    .isTrue();
            assertThat(jobs.refused("delete from domain_event")).isTrue();
            assertThat(jobs.refused("truncate domain_event")).isTrue();
        }
    }

    private static boolean used(String table, String verb) {
        Pattern words = switch (verb) {
            case "select" ->
                Pattern.compile("(?i)\\b(from|join|table|update|into)\\s+" + table + "\\b|\"" + table + "\"");
            case "insert" -> Pattern.compile("(?i)\\binsert into\\s+" + table + "\\b|insert\\(\\s*\"" + table + "\"");
            case "update" ->
                Pattern.compile("(?is)\\bupdate\\s+" + table + "\\b|\\binto\\s+" + table
                        + "\\b[^\"]*\\bdo\\s+update\\b|\\b(from|join)\\s+" + table
                        + "\\b[^\"]*\\bfor (no key )?update\\b");
            case "delete" -> Pattern.compile("(?i)\\bdelete from\\s+" + table + "\\b");
            default -> Pattern.compile("(?!)");
        };
        return sources.stream().anyMatch(source -> words.matcher(source).find());
    }

    private static Attempts administrator() throws SQLException {
        return Attempts.on(RunningSystem.get().database().connectAsAdministrator());
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
