package com.baribhara.tenant.internal.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A zip to begin with: every file, its header, and rows that show how cells are written. */
public final class PortfolioTemplate {
    /** Without it Excel takes UTF-8 for something else and spoils the Bangla names. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int EXAMPLES = 2;

    private PortfolioTemplate() {}

    /** Leaves the stream open. */
    public static void write(OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        for (CsvFile file : CsvFile.values()) {
            zip.putNextEntry(new ZipEntry(file.fileName()));
            write(file, new OutputStreamWriter(zip, StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void write(CsvFile file, Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(file.columns().stream().map(Column::name));
        for (int i = 0; i < EXAMPLES; i++) {
            int example = i;
            printer.printRecord(file.columns().stream().map(column -> column.example()[example]));
        }
        printer.flush();
    }
}
