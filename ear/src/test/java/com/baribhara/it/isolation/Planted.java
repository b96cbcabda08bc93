package com.baribhara.it.isolation;

import java.sql.SQLException;
import java.util.List;

/**
 * Rows of made-up organisations in a table, whatever it asks of its rows: checks are dropped and triggers and foreign keys rest, in a
 * transaction that is undone.
 */
final class Planted {
    private static final String DROP_CHECKS = """
            select format('alter table %%I drop constraint %%I', conrelid::regclass::text, conname) from pg_constraint
            where conrelid = '%s'::regclass and contype = 'c'
            """;

    /** Columns that want a value, each with one of its type. */
    private static final String WANTED = """
            select format('%%I', attname) || ' ' || case t.typname
                when 'uuid' then 'uuidv7()' when 'bool' then 'true' when 'date' then 'current_date' when 'timestamptz' then 'now()'
                when 'timestamp' then 'localtimestamp' when 'jsonb' then '''{}''::jsonb' when 'bytea' then '''x''::bytea'
                when 'int2' then '1' when 'int4' then '1' when 'int8' then '1' when 'numeric' then '1'
                when 'inet' then '''192.0.2.1''::inet'
                else case when t.typcategory = 'A' then '''{}''' else '''x''' end end
            from pg_attribute a join pg_type t on t.oid = a.atttypid
            where a.attrelid = '%1$s'::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
                and a.attnotnull and a.attname <> '%2$s'
            order by a.attnum
            """;

    private final Attempts admin;
    private final String table;
    private final String key;
    private final List<String> columns;

    Planted(Attempts admin, String table, String key) throws SQLException {
        this.admin = admin;
        this.table = table;
        this.key = key;
        admin.run("set local lock_timeout = '30s'");
        admin.run("set local session_replication_role = replica");
        for (String drop : admin.names(DROP_CHECKS.formatted(table))) {
            admin.run(drop);
        }
        this.columns = admin.names(WANTED.formatted(table, key));
    }

    Planted row(String organisation) throws SQLException {
        StringBuilder names = new StringBuilder(key);
        StringBuilder values = new StringBuilder(organisation);
        for (String column : columns) {
            int space = column.indexOf(' ');
            names.append(", ").append(column, 0, space);
            values.append(", ").append(column.substring(space + 1));
        }
        admin.run("insert into " + table + " (" + names + ") overriding system value values (" + values + ")");
        return this;
    }
}
