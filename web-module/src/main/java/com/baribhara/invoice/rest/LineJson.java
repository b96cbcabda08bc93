package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceLineView;
import com.baribhara.invoice.LineExplanation;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.LineRule;
import com.baribhara.invoice.MeterSpan;
import com.baribhara.shared.Money;
import com.baribhara.shared.web.Languages;
import com.baribhara.shared.web.Messages;
import com.baribhara.shared.web.PlainNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "InvoiceLine", description = "A line, with the rule and the numbers that made it.")
public record LineJson(
        LineKind kind,

        @Schema(description = "What it is for, in the reader's language.", example = "Rent")
        String description,

        @Schema(description = "By which rule it came to its amount.")
        LineRule rule,

        @Schema(example = "2026-07-16") LocalDate from,
        @Schema(example = "2026-07-31") LocalDate to,

        @Schema(description = "Days that are billed.", example = "16")
        int days,

        @Schema(
                description =
                        "Square feet for lines by area, units for lines of meters, what the unit counts for in a shared bill, else 1.",
                example = "1")
        BigDecimal quantity,

        @Schema(
                description =
                        "Taka a month, or a square foot and month (then up to four decimals); of a shared bill the whole of it.",
                example = "20000.00",
                pattern = "^-?[0-9]+\\.[0-9]{2,4}$")
        String rate,

        @Schema(description = "Without VAT.") Money net,

        @Schema(description = "Percent; 0 when the line bears none.", example = "15")
        BigDecimal vatPercent,

        Money vat,
        Money amount,

        @Schema(
                description = "The arithmetic in words, in the reader's language.",
                example = "16 of 31 days × ৳ 20,000.00")
        String explanation,

        @Schema(
                description = "Since when the dated rate holds that made it (VAT, a tariff).",
                example = "2019-07-01",
                nullable = true)
        LocalDate rateFrom,

        @Schema(
                description = "Code of the public tariff by which it was worked out, as it held since `rateFrom`.",
                example = "LT-A",
                nullable = true)
        String tariff,

        @Schema(
                description = "Of a late fee, how many days after the due date were free.",
                example = "5",
                nullable = true)
        Integer graceDays,

        @Schema(description = "The meter that counted the units; null for lines without one.", nullable = true)
        String meter,

        @Schema(description = "What the meter showed before.", example = "4521.5", nullable = true)
        BigDecimal readingBefore,

        @Schema(description = "What it shows now.", example = "4688", nullable = true)
        BigDecimal readingNow,

        @Schema(
                description = "The number of the bill of the building of which this is a part; null for other lines.",
                example = "WASA-2026-10-118",
                nullable = true)
        String sharedBill) {

    private static final int DECIMALS = 2;

    static List<LineJson> of(List<InvoiceLineView> lines, Locale locale) {
        LineExplanation explanation = LineExplanation.in(locale, locale.equals(Languages.BANGLA));
        return lines.stream().map(line -> of(line, explanation, locale)).toList();
    }

    private static LineJson of(InvoiceLineView line, LineExplanation explanation, Locale locale) {
        BigDecimal rate = line.rate().stripTrailingZeros();
        MeterSpan readings = line.rule().shared() ? null : line.readings();
        return new LineJson(
                line.kind(),
                Messages.text("line-kind." + line.kind(), List.of(), locale),
                line.rule(),
                line.from(),
                line.to(),
                line.days(),
                PlainNumber.of(line.quantity()),
                (rate.scale() < DECIMALS ? rate.setScale(DECIMALS) : rate).toPlainString(),
                line.net(),
                PlainNumber.of(line.vatPercent()),
                line.vat(),
                line.amount(),
                explanation.of(line),
                line.rateFrom(),
                line.dated().tariff(),
                line.dated().graceDays(),
                readings == null ? null : readings.meter(),
                readings == null ? null : PlainNumber.of(readings.before()),
                readings == null ? null : PlainNumber.of(readings.now()),
                line.rule().shared() ? line.readings().meter() : null);
    }
}
