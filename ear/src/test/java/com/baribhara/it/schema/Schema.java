package com.baribhara.it.schema;

import com.baribhara.it.RunningSystem;
import com.baribhara.migrations.RolePasswords;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables, columns and check lists that the migrations made. */
final class Schema {
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'::text");

    /** The tables of Flyway and of the batch engine are theirs. */
    private static final String OURS = """
            c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname !~ 'flyway'
            and c.relname not in ('job_instance', 'job_execution', 'step_execution', 'partition_execution')""";

    private static final String COLUMNS = """
            select c.relname, a.attname, format_type(a.atttypid, a.atttypmod), not a.attnotnull
            from pg_class c join pg_attribute a on a.attrelid = c.oid
            where a.attnum > 0 and not a.attisdropped and """ + " " + OURS;

    /** Checks of one text column that compare it with a list of words. */
    private static final String LISTS = """
            select c.relname, a.attname, pg_get_constraintdef(k.oid)
            from pg_constraint k join pg_class c on c.oid = k.conrelid
            join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
            where k.contype = 'c' and cardinality(k.conkey) = 1 and a.atttypid = 'text'::regtype
            and pg_get_constraintdef(k.oid) !~ '~|length' and """ + " " + OURS;

    private final Map<String, SchemaColumn> columns = new TreeMap<>();
    private final Map<String, List<String>> lists = new TreeMap<>();

    private Schema() {}

    static Schema read() throws SQLException {
        Schema schema = new Schema();
        try (Connection connection = RunningSystem.get().database().connect(RolePasswords.OWNER);
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(COLUMNS)) {
                while (rows.next()) {
                    SchemaColumn column = new SchemaColumn(
                            rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4));
                    schema.columns.put(column.name(), column);
                }
            }
            try (ResultSet rows = statement.executeQuery(LISTS)) {
                while (rows.next()) {
                    schema.lists.put(rows.getString(1) + "." + rows.getString(2), words(rows.getString(3)));
                }
            }
        }
        return schema;
    }

    private static List<String> words(String check) {
        return LITERAL.matcher(check)
                .results()
                .map((MatchResult literal) -> literal.group(1))
                .toList();
    }

    Map<String, SchemaColumn> columns() {
        return columns;
    }

    Map<String, List<String>> lists() {
        return lists;
    }
}
