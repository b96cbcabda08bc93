package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.Ids;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lays the rows of the files in temporary tables, a thousand a statement, so that rules of the whole can be asked in SQL. */
class Staging {
    private static final int ROWS_A_STATEMENT = 1_000;

    private final Connection connection;
    private final Map<CsvFile, List<Column>> present = new EnumMap<>(CsvFile.class);

    Staging(Connection connection) {
        this.connection = connection;
    }

    void create() throws SQLException {
        for (CsvFile file : CsvFile.values()) {
            String columns = file.columns().stream()
                    .map(column -> column.quoted() + " " + column.format().sqlType())
                    .collect(Collectors.joining(", "));
            Sql.execute(
                    connection,
                    "create temp table " + file.staged() + " (row_no integer, good boolean, id uuid, " + columns
                            + ", known boolean not null default false, changed boolean not null default false,"
                            + " known_version integer, account_id uuid, status text default 'ACTIVE') on commit drop");
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
            insert = "insert into " + file.staged() + " (row_no, good, id, " + names + ") select row_no, good, id, "
                    + columns.stream()
                            .map(column ->
                                    column.quoted() + "::" + column.format().sqlType())
                            .collect(Collectors.joining(", "))
                    + " from unnest(?::integer[], ?::boolean[], ?::uuid[]" + ", ?::text[]".repeat(columns.size())
                    + ") as r (row_no, good, id, " + names + ")";
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
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                set(statement, 1, "integer", CsvRows.ReadRow::number);
                set(statement, 2, "boolean", CsvRows.ReadRow::good);
                set(statement, 3, "uuid", row -> Ids.next());
                for (int i = 0; i < present(file).size(); i++) {
                    int cell = i;
                    set(statement, 4 + i, "text", row -> row.cells()[cell]);
                }
                statement.executeUpdate();
            }
            waiting.clear();
        }

        private void set(
                PreparedStatement statement, int position, String type, Function<CsvRows.ReadRow, Object> value)
                throws SQLException {
            statement.setArray(
                    position,
                    connection.createArrayOf(type, waiting.stream().map(value).toArray()));
        }
    }
}
