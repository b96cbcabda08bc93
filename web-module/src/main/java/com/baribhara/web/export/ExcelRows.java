package com.baribhara.web.export;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a sheet for Excel: days are days, money and counts are numbers, and all else is text, which Excel never takes for a formula.
 * Texts stand in their cells, not in the common table of the workbook, which would have to be kept until the end.
 */
final class ExcelRows implements RowWriter {
    private static final String APPLICATION = "Baribhara";
    private static final String VERSION = "1.0";
    private static final String DAY = "dd mmm yyyy";
    private static final String MONTH = "mmm yyyy";

    /** In lakh and crore. */
    private static final String TAKA = "[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;##,##0.00";

    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH = 18;

    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    ExcelRows(OutputStream out, String name) {
        this.book = new Workbook(out, APPLICATION, VERSION);
        String fit = name.replaceAll("[\\[\\]:*?/\\\\]", " ");
        this.sheet = book.newWorksheet(fit.length() > LONGEST_NAME ? fit.substring(0, LONGEST_NAME) : fit);
    }

    @Override
    public void head(List<String> labels) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < labels.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(rows, column, labels.get(column));
            sheet.style(rows, column).bold().set();
        }
        rows++;
    }

    @Override
    public void row(List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        rows++;
    }

    private void cell(int column, Object value) {
        if (value instanceof Money money) {
            sheet.value(rows, column, money.amount());
            sheet.style(rows, column).format(TAKA).set();
        } else if (value instanceof LocalDate day) {
            sheet.value(rows, column, day);
            sheet.style(rows, column).format(DAY).set();
        } else if (value instanceof BillingMonth month) {
            sheet.value(rows, column, month.first());
            sheet.style(rows, column).format(MONTH).set();
        } else if (value instanceof Number number) {
            sheet.value(rows, column, number);
        } else if (value != null) {
            sheet.inlineString(rows, column, storable(value.toString()));
        }
    }

    /** XML has no way to write most control characters. */
    private static String storable(String text) {
        String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]", "");
        return clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean;
    }

    @Override
    public void pause() throws IOException {
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        book.finish();
    }
}
