package com.baribhara.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWritersTest {

    @Test
    void csvBeginsWithTheMarkByWhichExcelKnowsBangla() throws IOException {
        assertThat(csv(List.of("করিম মিয়া"))).isEqualTo("\uFEFFভাড়াটিয়া\r\nকরিম মিয়া\r\n");
    }

    @Test
    void csvWritesFiguresAndDaysForMachines() throws IOException {
        assertThat(csv(Arrays.asList(
                        Money.of("1225000.5"),
                        new BigDecimal("1E+3"),
                        12L,
                        LocalDate.of(2026, 11, 25),
                        BillingMonth.valueOf("2026-11"),
                        null)))
                .endsWith("\r\n1225000.50,1000,12,2026-11-25,2026-11,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+8801711000000", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void csvWritesNothingThatASpreadsheetTakesForAFormula(String name) throws IOException {
        assertThat(csv(List.of(name)).lines().skip(1).findFirst().orElseThrow().replace("\"", ""))
                .startsWith("'");
        assertThat(csv(List.of("Karim-Mia = 1"))).contains("\r\nKarim-Mia = 1\r\n");
    }

    @Test
    void aNegativeAmountIsNoFormula() throws IOException {
        assertThat(csv(List.of(Money.of("-5")))).endsWith("\r\n-5.00\r\n");
    }

    @Test
    void csvQuotesWhatWouldBreakARow() throws IOException {
        assertThat(csv(List.of("Mia, \"Karim\""))).endsWith("\r\n\"Mia, \"\"Karim\"\"\"\r\n");
    }

    @Test
    void excelGetsNumbersAndDaysAsSuchAndFormulasAsText() throws IOException {
        String sheet = excel(Arrays.asList(
                Money.of("1225000.50"), LocalDate.of(2026, 11, 25), 12L, "=cmd|' /C calc'!A0", "bell\u0007", null));
        assertThat(sheet)
                .contains("<v>1225000.50</v>")
                .contains("<v>46351.0</v>")
                .contains("<v>12</v>")
                .contains("=cmd|&apos; /C calc&apos;!A0")
                .contains(">bell<")
                .contains("t=\"inlineStr\"")
                .doesNotContain("<f>");
    }

    private static String csv(List<?> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new CsvRows(out), row);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String excel(List<?> row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(new ExcelRows(out, "Leases: [all]"), row);
        Path file = Files.createTempFile("rows", ".xlsx");
        Files.write(file, out.toByteArray());
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }

    private static void write(RowWriter writer, List<?> row) throws IOException {
        writer.head(List.of("ভাড়াটিয়া"));
        writer.row(row);
        writer.pause();
        writer.end();
    }
}
