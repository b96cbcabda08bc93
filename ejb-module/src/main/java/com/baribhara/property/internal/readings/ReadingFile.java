package com.baribhara.property.internal.readings;

import com.baribhara.property.EnterReading;
import com.baribhara.property.ReadingKind;
import com.baribhara.property.ReadingsTooLarge;
import com.baribhara.property.Utility;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.Excerpt;
import com.baribhara.shared.text.WrittenDay;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file of readings, digits and headers of either language. Rows without a value are meters that nobody read. */
public final class ReadingFile {
    private static final int MOST_MEGABYTES = 2;
    private static final int MOST_ROWS = 5000;
    private static final int MEGABYTE = 1024 * 1024;
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{0,8})?");
    private static final Set<String> YES = Set.of("yes", "true", "1", "y", "হ্যাঁ");
    private static final Set<String> NO = Set.of("", "no", "false", "0", "n", "না");
    private static final String SPOILT = "\uFFFD";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final RowFaults faults;
    private int row;

    public ReadingFile(RowFaults faults) {
        this.faults = faults;
    }

    /** @throws Invalid when it is no such file at all; what is wrong with single rows goes to the faults */
    public List<ReadingRow> read(InputStream bytes) {
        List<ReadingRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text(bytes)), CSVFormat.RFC4180)) {
            List<ReadingColumn> header = null;
            for (CSVRecord record : parser) {
                row++;
                if (header == null) {
                    header = header(record);
                } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
                    add(rows, cells(header, record));
                }
            }
            whole(header != null, "file.empty");
        } catch (IOException | UncheckedIOException broken) {
            whole(false, "row.quotes");
        }
        return rows;
    }

    private static String text(InputStream bytes) {
        try {
            byte[] read = bytes.readNBytes(MOST_MEGABYTES * MEGABYTE + 1);
            if (read.length > MOST_MEGABYTES * MEGABYTE) {
                throw new ReadingsTooLarge(MOST_MEGABYTES);
            }
            String text = new String(read, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (IOException cutOff) {
            throw new UncheckedIOException(cutOff);
        }
    }

    private static void whole(boolean holds, String code, String... args) {
        if (!holds) {
            throw new Invalid(new Refusal.Field("file", code, args));
        }
    }

    private static List<ReadingColumn> header(CSVRecord record) {
        List<ReadingColumn> header = new ArrayList<>();
        for (String cell : record) {
            whole(!cell.contains(SPOILT), "encoding");
            whole(cell.indexOf(';') < 0 && cell.indexOf('\t') < 0, "header.separator");
            ReadingColumn column = ReadingColumn.named(cell).orElse(null);
            whole(column != null, "value.unknown", Excerpt.of(cell.strip()), String.join(", ", ReadingColumn.titles()));
            whole(!header.contains(column), "reading.column-twice", column.title());
            header.add(column);
        }
        for (ReadingColumn needed : List.of(ReadingColumn.DAY, ReadingColumn.VALUE)) {
            whole(header.contains(needed), "reading.column-missing", needed.title());
        }
        boolean named = header.contains(ReadingColumn.METER) || header.contains(ReadingColumn.UNIT);
        whole(named, "reading.column-missing", ReadingColumn.METER.title());
        return header;
    }

    private Map<ReadingColumn, String> cells(List<ReadingColumn> header, CSVRecord record) {
        Map<ReadingColumn, String> cells = new EnumMap<>(ReadingColumn.class);
        for (int i = 0; i < Math.min(header.size(), record.size()); i++) {
            cells.put(header.get(i), unquoted(record.get(i).strip()));
        }
        if (record.size() > header.size()) {
            faults.wrong(
                    row,
                    ReadingColumn.VALUE,
                    "row.too-many-fields",
                    String.valueOf(record.size()),
                    String.valueOf(header.size()));
        }
        return cells;
    }

    /** The template keeps spreadsheets from taking a code for a formula. */
    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' ? cell.substring(1) : cell;
    }

    private void add(List<ReadingRow> rows, Map<ReadingColumn, String> cells) {
        String value = cells.getOrDefault(ReadingColumn.VALUE, "");
        if (value.isEmpty()) {
            return;
        }
        whole(rows.size() < MOST_ROWS, "list.too-long", String.valueOf(MOST_ROWS));
        cells.forEach((column, cell) -> {
            if (cell.contains(SPOILT)) {
                faults.wrong(row, column, "encoding");
            }
        });
        rows.add(new ReadingRow(
                row,
                text(cells, ReadingColumn.METER),
                text(cells, ReadingColumn.PROPERTY),
                text(cells, ReadingColumn.UNIT),
                oneOf(cells, ReadingColumn.UTILITY, Utility.values()),
                new EnterReading(
                        day(cells),
                        figure(value),
                        oneOf(cells, ReadingColumn.KIND, ReadingKind.values()),
                        text(cells, ReadingColumn.NOTE),
                        null,
                        confirmed(cells))));
    }

    private static String text(Map<ReadingColumn, String> cells, ReadingColumn column) {
        String cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? null : cell;
    }

    private LocalDate day(Map<ReadingColumn, String> cells) {
        String cell = text(cells, ReadingColumn.DAY);
        if (cell == null) {
            faults.wrong(row, ReadingColumn.DAY, "field.required");
            return null;
        }
        return WrittenDay.read(cell).orElseGet(() -> {
            faults.wrong(row, ReadingColumn.DAY, "day.unreadable", Excerpt.of(cell));
            return null;
        });
    }

    private BigDecimal figure(String cell) {
        String figure = Digits.latin(cell).replaceAll("[,\\s]", "");
        if (FIGURE.matcher(figure).matches()) {
            return new BigDecimal(figure);
        }
        faults.wrong(row, ReadingColumn.VALUE, "number.unreadable", Excerpt.of(cell));
        return null;
    }

    private <E extends Enum<E>> E oneOf(Map<ReadingColumn, String> cells, ReadingColumn column, E[] values) {
        String cell = text(cells, column);
        if (cell == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equals(cell.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseGet(() -> {
                    String known = String.join(
                            ", ", Arrays.stream(values).map(Enum::name).toList());
                    faults.wrong(row, column, "value.unknown", Excerpt.of(cell), known);
                    return null;
                });
    }

    private boolean confirmed(Map<ReadingColumn, String> cells) {
        String cell =
                Digits.latin(cells.getOrDefault(ReadingColumn.CONFIRMED, "")).toLowerCase(Locale.ROOT);
        if (!YES.contains(cell) && !NO.contains(cell)) {
            faults.wrong(row, ReadingColumn.CONFIRMED, "value.unknown", Excerpt.of(cell), "yes, no");
        }
        return YES.contains(cell);
    }
}
