package com.baribhara.web.export;

import com.baribhara.shared.Money;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A list as CSV. Begins with the mark by which Excel knows UTF-8, else it garbles Bangla. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it, as a spreadsheet's user would type it.
 */
final class CsvRows implements RowWriter {
    private static final char MARK = '\uFEFF';
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    CsvRows(OutputStream out) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write(MARK);
        this.printer = new CSVPrinter(text, CSVFormat.EXCEL);
    }

    @Override
    public void head(List<String> labels) throws IOException {
        row(labels);
    }

    @Override
    public void row(List<?> values) throws IOException {
        printer.printRecord(values.stream().map(CsvRows::cell).toList());
    }

    @Override
    public void pause() throws IOException {
        printer.flush();
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }

    private static String cell(Object value) {
        if (value instanceof Money money) {
            return money.amount().toPlainString();
        }
        if (value instanceof BigDecimal figure) {
            return figure.toPlainString();
        }
        String text = value == null ? "" : value.toString();
        return value instanceof String && FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
