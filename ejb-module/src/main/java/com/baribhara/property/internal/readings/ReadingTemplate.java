package com.baribhara.property.internal.readings;

import com.baribhara.property.internal.readings.NamedMeters.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A file to take along: a row a meter, day and value to be filled in. */
public final class ReadingTemplate {
    /** Without it Excel takes UTF-8 for something else. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final String FORMULA = "=+-@";

    private ReadingTemplate() {}

    /** Leaves the stream open. */
    public static void write(List<Named> meters, OutputStream to) throws IOException {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(ReadingColumn.titles());
        for (Named one : meters) {
            printer.printRecord(
                    text(one.property()),
                    text(one.unit()),
                    one.meter().view().utility(),
                    text(one.meter().number()),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        printer.flush();
    }

    /** A spreadsheet must not take it for a formula. */
    private static String text(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
