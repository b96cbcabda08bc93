package com.baribhara.invoice;

import com.baribhara.shared.Money;
import com.baribhara.shared.text.DateText;
import com.baribhara.shared.text.TakaFormat;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;

/**
 * The arithmetic of an invoice line in words, from its rule and numbers alone: "16 of 31 days × ৳ 20,000.00". Whatever the
 * lease says today, an old invoice explains itself as it was.
 */
public final class LineExplanation {
    private static final Locale BANGLA = Locale.forLanguageTag("bn");

    private static final int SHOWN_DECIMALS = 3;

    private final ResourceBundle texts;
    private final TakaFormat format;
    private final DateText dates;

    private LineExplanation(Locale language, TakaFormat format, DateText dates) {
        this.texts = ResourceBundle.getBundle(
                "com.baribhara.invoice.line_explanation", language, LineExplanation.class.getClassLoader());
        this.format = format;
        this.dates = dates;
    }

    /** In Bangla for {@code bn}, in English for everything else. */
    public static LineExplanation in(Locale locale, boolean banglaDigits) {
        boolean bangla = locale.getLanguage().equals("bn");
        return new LineExplanation(
                bangla ? BANGLA : Locale.ENGLISH,
                TakaFormat.in(locale, banglaDigits),
                DateText.in(locale, banglaDigits));
    }

    /** With the tariff or the days of grace that its amount follows from. */
    public String of(InvoiceLineView line) {
        String words = of(
                new LineArithmetic(
                        line.rule(),
                        line.days(),
                        line.basisDays(),
                        line.quantity(),
                        line.rate(),
                        line.net(),
                        line.vatPercent(),
                        line.vat()),
                line.readings());
        DatedRow dated = line.dated();
        if (namesTariff(line)) {
            return text("tariff", words, dated.tariff(), dates.day(dated.from()));
        }
        return dated.graceDays() == null || line.rule() == LineRule.CREDITED
                ? words
                : text("grace", words, format.count(dated.graceDays()));
    }

    /** Whether the words say by which tariff, and since when that holds. */
    public static boolean namesTariff(InvoiceLineView line) {
        return line.dated().tariff() != null && line.rule() != LineRule.CREDITED;
    }

    public String of(LineArithmetic line) {
        return of(line, null);
    }

    /** @param readings what the meter showed, null for lines without one */
    public String of(LineArithmetic line, MeterSpan readings) {
        String arithmetic = text(
                key(line, readings),
                format.count(line.days()),
                format.count(line.basisDays()),
                format.quantity(line.quantity()),
                format.rate(line.rate()),
                format.rate(line.rate().add(line.net().amount())),
                format.taka(line.net()),
                reading(readings, MeterSpan::meter),
                reading(readings, span -> format.quantity(span.before())),
                reading(readings, span -> format.quantity(span.now())),
                reading(readings, span -> format.quantity(ofOneDay(line, span))));
        if (line.vat().zero() || line.rule().sum()) {
            return arithmetic;
        }
        boolean included =
                line.rule().shared() && readings != null ? line.vatIncluded(part(line, readings)) : line.vatIncluded();
        return text(
                included ? "vat.included" : "vat.added",
                arithmetic,
                format.quantity(line.vatPercent()),
                format.taka(line.vat()));
    }

    private static BigDecimal part(LineArithmetic line, MeterSpan parts) {
        return line.rate().multiply(parts.now()).divide(parts.before(), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal ofOneDay(LineArithmetic line, MeterSpan parts) {
        return parts.before().divide(BigDecimal.valueOf(line.basisDays()), SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }

    private static String reading(MeterSpan readings, Function<MeterSpan, String> part) {
        return readings == null ? "" : part.apply(readings);
    }

    private static String key(LineArithmetic line, MeterSpan span) {
        if (line.rule() == LineRule.METERED && span != null && span.now().compareTo(span.before()) < 0) {
            return "METERED.round";
        }
        boolean nothingToRound =
                line.rule() == LineRule.ROUND_TO_TAKA && line.net().equals(Money.ZERO);
        return line.rule().name() + (nothingToRound ? ".none" : "");
    }

    private String text(String key, Object... args) {
        return new MessageFormat(texts.getString(key), Locale.ROOT).format(args);
    }
}
