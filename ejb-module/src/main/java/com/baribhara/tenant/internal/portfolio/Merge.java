package com.baribhara.tenant.internal.portfolio;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Brings staged rows and the tables together by their codes. A row that says what the table holds already touches nothing; an
 * optional column that the file lacks keeps what is there.
 */
class Merge {
    // which of them are billed the next run finds out
    private static final String RECHECK = """
            insert into lease_recheck as r (lease_id, since)
            select l.id, l.starts_on from lease l
            where l.status = 'ACTIVE' and (l.id in (select s.id from staged_lease s where s.known and s.changed)
                or l.code in (select c.lease from staged_lease_charge c where c.changed or not c.known)
                    and l.id not in (select s.id from staged_lease s where not s.known))
            order by l.id
            on conflict (organisation_id, lease_id)
                do update set since = least(r.since, excluded.since), changes = r.changes + 1""";

    private final Connection connection;
    private final Staging staging;
    private final NidCells nids;

    Merge(Connection connection, Staging staging, NidCells nids) {
        this.connection = connection;
        this.nids = nids;
        this.staging = staging;
    }

    /** Rows read and written of one kind. */
    record Written(int read, int added, int changed) {}

    /** Finds the rows that exist, keeps what the file doesn't speak of, fills in defaults, and marks what would change. */
    void resolve() throws SQLException {
        for (Target target : Target.inOrder()) {
            if (!staging.present(target.file()).isEmpty()) {
                int known = Sql.execute(connection, recognise(target));
                fillIn(target.file());
                if (target.file() == CsvFile.TENANTS) {
                    linkAccounts();
                }
                if (target.file() == CsvFile.LEASES) {
                    Openings.keep(connection);
                }
                if (known > 0) {
                    Sql.execute(connection, markChanged(target));
                    if (target.file() == CsvFile.TENANTS) {
                        nids.sealAgain(connection);
                    }
                }
            }
        }
    }

    Written write(Target target, OffsetDateTime now) throws SQLException {
        if (staging.present(target.file()).isEmpty()) {
            return new Written(0, 0, 0);
        }
        int[] staged = new int[2];
        Sql.query(
                connection,
                "select count(*), count(*) filter (where changed) from "
                        + target.file().staged(),
                row -> {
                    staged[0] = row.getInt(1);
                    staged[1] = row.getInt(2);
                });
        int changed = Sql.execute(connection, update(target));
        if (changed != staged[1]) {
            throw new ChangedMeanwhile();
        }
        Object[] instants = target.added().stream()
                .filter(set -> set.value().equals("?"))
                .map(set -> now)
                .toArray();
        int added = Sql.execute(connection, insert(target), instants);
        return new Written(staged[0], added, changed);
    }

    /** Marks leases that say or charge something else by now: the next run compares their bills with their terms. */
    void recheck() throws SQLException {
        Sql.execute(connection, RECHECK);
    }

    private String recognise(Target target) {
        CsvFile file = target.file();
        List<String> kept = new ArrayList<>();
        file.columns().stream()
                .filter(column -> !staging.present(file).contains(column)
                        && !column.name().equals("account"))
                .forEach(column -> kept.add(", " + column.quoted() + " = c." + column.quoted()
                        + (column.name().equals(NidCells.COLUMN)
                                ? ", nid_sealed = c.nid_sealed, laid_id = c.id"
                                : "")));
        return "update " + file.staged() + " s set id = c.id, known = true, known_version = c.version"
                + (file == CsvFile.TENANTS ? ", account_id = c.account_id" : "") + String.join("", kept) + " from ("
                + target.current() + ") c where " + keys(file);
    }

    private void fillIn(CsvFile file) throws SQLException {
        List<Column> defaulted = file.columns().stream()
                .filter(column -> column.absent() != null)
                .toList();
        if (!defaulted.isEmpty()) {
            String set = defaulted.stream()
                    .map(column -> column.quoted() + " = coalesce(" + column.quoted() + ", " + column.absent() + ")")
                    .collect(Collectors.joining(", "));
            String missing = defaulted.stream()
                    .map(column -> column.quoted() + " is null")
                    .collect(Collectors.joining(" or "));
            Sql.execute(connection, "update " + file.staged() + " set " + set + " where good and (" + missing + ")");
        }
    }

    /** A user name is written to link, never to unlink: an empty cell keeps the link there is. */
    private void linkAccounts() throws SQLException {
        Sql.execute(connection, """
                update staged_tenant s set account_id = a.id
                from account a join account_role r on r.account_id = a.id and r.role = 'TENANT'
                where a.username = s.account and r.organisation_id = (select current_organisation())""");
    }

    private String markChanged(Target target) {
        List<String> names = new ArrayList<>(target.file().columns().stream()
                .filter(column -> !column.name().equals("account"))
                .map(Column::quoted)
                .toList());
        if (target.file() == CsvFile.TENANTS) {
            names.add("account_id");
        }
        if (target.file() == CsvFile.LEASES) {
            names.add("status");
        }
        return "update " + target.file().staged() + " s set changed = true from (" + target.current()
                + ") c where s.known and c.id = s.id and (" + prefixed("s.", names) + ") is distinct from ("
                + prefixed("c.", names) + ")";
    }

    private static String update(Target target) {
        String set = target.set().stream()
                .map(column -> column.column() + " = " + column.value())
                .collect(Collectors.joining(", "));
        return "update " + target.file().table() + " t set " + set + ", version = t.version + 1 from "
                + target.file().staged() + " s " + target.lookups()
                + " where s.changed and t.id = s.id and t.version = s.known_version";
    }

    private static String insert(Target target) {
        List<Target.Set> all = new ArrayList<>(target.set());
        all.addAll(target.added());
        return "insert into " + target.file().table() + " (id, "
                + all.stream().map(Target.Set::column).collect(Collectors.joining(", ")) + ") select s.id, "
                + all.stream().map(Target.Set::value).collect(Collectors.joining(", ")) + " from "
                + target.file().staged() + " s " + target.lookups() + " where not s.known order by s.row_no";
    }

    private static String keys(CsvFile file) {
        return file.key().stream().map(key -> "c." + key + " = s." + key).collect(Collectors.joining(" and "));
    }

    private static String prefixed(String prefix, List<String> names) {
        return names.stream().map(name -> prefix + name).collect(Collectors.joining(", "));
    }

    /** Someone changed a row between our reading it and our writing it. */
    static class ChangedMeanwhile extends SQLException {
        private static final long serialVersionUID = 1L;

        ChangedMeanwhile() {
            super("a row was changed by someone else", "23000");
        }
    }
}
