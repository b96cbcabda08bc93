package com.baribhara.property.internal.readings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.baribhara.property.EnterReading;
import com.baribhara.property.ReadingKind;
import com.baribhara.property.ReadingsTooLarge;
import com.baribhara.property.Utility;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingFileTest {
    private final RowFaults faults = new RowFaults();

    @Test
    void readsRowsInEitherLanguageAndPassesOverMetersThatNobodyRead() {
        List<ReadingRow> rows = read("""
                \uFEFFমিটার,তারিখ,রিডিং,নিশ্চিত
                ০২১৩৫৪,৩১ জুলাই ২০২৬,"৪,৬৮৮.৫",হ্যাঁ
                777,,,
                """);
        assertThat(rows)
                .containsExactly(new ReadingRow(
                        2,
                        "০২১৩৫৪",
                        null,
                        null,
                        null,
                        new EnterReading(
                                LocalDate.parse("2026-07-31"), new BigDecimal("4688.5"), null, null, null, true)));
        List<ReadingRow> english = read("unit,property,utility,day,value,kind\nA-1,P1,water,31/7/2026,12,MOVE_OUT\n");
        assertThat(english.get(0).utility()).isEqualTo(Utility.WATER);
        assertThat(english.get(0).reading().kind()).isEqualTo(ReadingKind.MOVE_OUT);
    }

    @Test
    void everythingWrongIsNamedByRowAndColumn() {
        read("meter,day,value,confirmed,utility\n1,yesterday,many,maybe,STEAM\n2,,12,,\n");
        Invalid refused = catchThrowableOfType(Invalid.class, faults::refuse);
        assertThat(refused.fields())
                .extracting(field -> field.name() + " " + field.code())
                .containsExactlyInAnyOrder(
                        "rows[2].day day.unreadable",
                        "rows[2].value number.unreadable",
                        "rows[2].confirmed value.unknown",
                        "rows[2].utility value.unknown",
                        "rows[3].day field.required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day,value|reading.column-missing",
                "meter,day|reading.column-missing",
                "meter,day,value,price|value.unknown",
                "meter,meter,day,value|reading.column-twice",
                "meter;day;value|header.separator",
                "''|file.empty"
            })
    void aFileThatIsNoFileOfReadingsIsRefusedWhole(String header, String code) {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> read(header));
        assertThat(refused.fields()).extracting(Refusal.Field::code).containsExactly(code);
        assertThat(refused.fields()).extracting(Refusal.Field::name).containsExactly("file");
    }

    @Test
    void aQuotationMarkTooManyAndAFileTooLargeAreRefused() {
        Invalid refused = catchThrowableOfType(Invalid.class, () -> read("meter,day,value\n\"1\"2,x,y\n"));
        assertThat(refused.fields()).extracting(Refusal.Field::code).containsExactly("row.quotes");
        byte[] large = new byte[2 * 1024 * 1024 + 1];
        assertThat(catchThrowableOfType(
                        ReadingsTooLarge.class, () -> new ReadingFile(faults).read(new ByteArrayInputStream(large))))
                .isNotNull();
    }

    private List<ReadingRow> read(String csv) {
        return new ReadingFile(faults).read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
