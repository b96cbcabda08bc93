package com.baribhara.tenant.internal.portfolio;

import com.baribhara.tenant.ImportError;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one file row by row; what can't be read is found, named by row and field, and the next row is read. */
class CsvRows {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final CsvFile file;
    private final Findings findings;
    private boolean ended;

    CsvRows(CsvFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Takes the rows of one file, cells in the order of the columns in the header. */
    interface Rows {
        void columns(List<Column> present);

        void row(ReadRow row) throws SQLException;
    }

    /**
     * @param number as a spreadsheet counts: the header is row 1
     * @param cells in the database's spelling; null where nothing was written or what was written is bad
     * @param good whether every cell could be read
     */
    record ReadRow(int number, String[] cells, boolean good) {}

    /** @return whether the file was read to its end; if not, nothing can be said of rows that refer to it */
    boolean read(InputStream bytes, Rows rows) throws IOException, SQLException {
        // a byte that is no UTF-8 becomes U+FFFD, so that the row and the field where it stands can be named
        BoundedReader reader = new BoundedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        Iterator<CSVRecord> records = CSVParser.parse(reader, FORMAT).iterator();
        Optional<List<Column>> header = next(records, 1).flatMap(this::header);
        if (header.isEmpty()) {
            return false;
        }
        rows.columns(header.get());
        int number = 1;
        while (true) {
            number++;
            reader.newRow();
            Optional<CSVRecord> record = next(records, number);
            if (record.isEmpty()) {
                return ended;
            }
            if (!blank(record.get())) {
                rows.row(row(record.get(), number, header.get()));
            }
        }
    }

    private Optional<CSVRecord> next(Iterator<CSVRecord> records, int number) throws IOException {
        try {
            if (records.hasNext()) {
                return Optional.of(records.next());
            }
            ended = true;
            if (number == 1) {
                add(null, null, "file.empty");
            }
            return Optional.empty();
        } catch (UncheckedIOException failed) {
            String code = unreadable(failed.getCause());
            add(number, null, code);
            return Optional.empty();
        }
    }

    /** The parser and the bound say what they refuse by this type alone; a failing stream says it by another. */
    private static String unreadable(IOException cause) throws IOException {
        if (cause instanceof BoundedReader.RowTooLong) {
            return "row.too-long";
        }
        if (cause instanceof org.apache.commons.csv.CSVException) {
            return "row.quotes";
        }
        throw cause;
    }

    private Optional<List<Column>> header(CSVRecord record) {
        int before = findings.count();
        List<Column> present = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            String name = headerName(record.get(i), i);
            Optional<Column> column = file.column(name);
            if (column.isEmpty()) {
                add(1, name, name.indexOf('\uFFFD') >= 0 ? "encoding" : unknownHeader(name));
            } else if (present.contains(column.get())) {
                add(1, name, "header.duplicate");
            } else {
                present.add(column.get());
            }
        }
        file.columns().stream()
                .filter(column -> column.required() && !present.contains(column))
                .forEach(column -> add(1, column.name(), "header.missing"));
        return findings.count() == before ? Optional.of(present) : Optional.empty();
    }

    private static String headerName(String cell, int index) {
        String name = index == 0 && cell.startsWith("\uFEFF") ? cell.substring(1) : cell;
        name = name.strip().replaceAll("[\\p{Cntrl}&&[^\t]]", "?");
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }

    private static String unknownHeader(String name) {
        return name.indexOf(';') >= 0 || name.indexOf('\t') >= 0 ? "header.separator" : "header.unknown";
    }

    private ReadRow row(CSVRecord record, int number, List<Column> header) {
        int before = findings.count();
        if (record.size() > header.size()) {
            add(number, null, "row.too-many-fields", String.valueOf(record.size()), String.valueOf(header.size()));
        } else if (record.size() < header.size()) {
            add(number, null, "row.too-few-fields", String.valueOf(record.size()), String.valueOf(header.size()));
        }
        String[] cells = new String[header.size()];
        for (int i = 0; i < Math.min(cells.length, record.size()); i++) {
            cells[i] = cell(header.get(i), record.get(i).strip(), number);
        }
        return new ReadRow(number, cells, findings.count() == before);
    }

    private String cell(Column column, String text, int number) {
        try {
            if (text.indexOf('\uFFFD') >= 0) {
                throw new BadField("encoding");
            }
            if (text.chars().anyMatch(Character::isISOControl)) {
                throw new BadField("text.control-character");
            }
            if (text.isEmpty()) {
                if (column.required()) {
                    throw new BadField("field.required");
                }
                return null;
            }
            return column.format().read(text);
        } catch (BadField bad) {
            findings.add(file.fileName(), number, column.name(), bad);
            return null;
        }
    }

    private static boolean blank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }

    private void add(Integer row, String field, String code, String... args) {
        findings.add(new ImportError(file.fileName(), row, field, code, List.of(args)));
    }
}
