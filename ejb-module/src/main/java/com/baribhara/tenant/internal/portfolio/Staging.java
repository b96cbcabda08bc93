package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays the rows of the files in temporary tables, a thousand a statement, so that rules of the whole can be asked in SQL. */
class Staging {
    private static final int ROWS_A_STATEMENT = 1_000;

    private final Connection connection;
    private final NidCells nids;
    private final Map<CsvFile, List<Column>> present = new EnumMap<>(CsvFile.class);

    Staging(Connection connection, NidCells nids) {
        this.connection = connection;
        this.nids = nids;
    }

    void create() throws SQLException {
        for (CsvFile file : CsvFile.values()) {
            String columns = file.columns().stream()
                    .map(column -> column.quoted() + " " + column.format().sqlType())
                    .collect(Collectors.joining(", "));
            Sql.execute(
                    connection,
                    "create temp table " + file.staged() + " (row_no integer, good boolean, id uuid, laid_id uuid, "
                            + columns
                            + ", known boolean not null default false, changed boolean not null default false,"
                            + " known_version integer, account_id uuid, nid_sealed bytea, status text default 'ACTIVE') on commit drop");
        }
    }

    Laying laying(CsvFile file) {
        return new Laying(file);
    }

    /** The columns that a file of this upload has; empty when the file itself is absent. */
    List<Column> present(CsvFile file) {
        return present.getOrDefault(file, List.of());
    }

    /** Before asking: the planner knows nothing of a temporary table that nobody analysed. */
    void laid() throws SQLException {
        for (CsvFile file : present.keySet()) {
            Sql.execute(connection, "analyze " + file.staged());
        }
    }

    /** Takes the rows of one file. */
    class Laying implements CsvRows.Rows {
        private final CsvFile file;
        private final List<CsvRows.ReadRow> waiting = new ArrayList<>();
        private String insert;

        Laying(CsvFile file) {
            this.file = file;
        }

        @Override
        public void columns(List<Column> columns) {
            present.put(file, columns);
            String names = columns.stream().map(Column::quoted).collect(Collectors.joining(", "));
            insert = "insert into " + file.staged() + " (row_no, good, id, laid_id, nid_sealed, " + names
                    + ") select row_no, good, id, id, nid_sealed::bytea, "
                    + columns.stream()
                            .map(column ->
                                    column.quoted() + "::" + column.format().sqlType())
                            .collect(Collectors.joining(", "))
                    + " from unnest(?::integer[], ?::boolean[], ?::uuid[], ?::text[]"
                    + ", ?::text[]".repeat(columns.size()) + ") as r (row_no, good, id, nid_sealed, " + names + ")";
        }

        @Override
        public void row(CsvRows.ReadRow row) throws SQLException {
            waiting.add(row);
            if (waiting.size() == ROWS_A_STATEMENT) {
                write();
            }
        }

        /** Writes what is waiting. */
        void finish() throws SQLException {
            if (!waiting.isEmpty()) {
                write();
            }
        }

        private void write() throws SQLException {
            List<Column> columns = present(file);
            List<UUID> ids = Stream.generate(Ids::next).limit(waiting.size()).toList();
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                set(statement, 1, "integer", cells(CsvRows.ReadRow::number));
                set(statement, 2, "boolean", cells(CsvRows.ReadRow::good));
                set(statement, 3, "uuid", ids.toArray());
                set(statement, 4, "text", new Object[waiting.size()]);
                for (int i = 0; i < columns.size(); i++) {
                    int cell = i;
                    if (columns.get(i).name().equals(NidCells.COLUMN)) {
                        set(statement, 4, "text", sealed(ids, cell));
                        set(statement, 5 + i, "text", cells(row -> nids.mark(row.cells()[cell])));
                    } else {
                        set(statement, 5 + i, "text", cells(row -> row.cells()[cell]));
                    }
                }
                statement.executeUpdate();
            }
            waiting.clear();
        }

        private Object[] cells(Function<CsvRows.ReadRow, Object> value) {
            return waiting.stream().map(value).toArray();
        }

        private Object[] sealed(List<UUID> ids, int cell) {
            Object[] sealed = new Object[ids.size()];
            for (int i = 0; i < sealed.length; i++) {
                sealed[i] = nids.sealed(ids.get(i), waiting.get(i).cells()[cell]);
            }
            return sealed;
        }

        private void set(PreparedStatement statement, int position, String type, Object[] values) throws SQLException {
            statement.setArray(position, connection.createArrayOf(type, values));
        }
    }
}
