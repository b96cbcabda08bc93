package com.baribhara.shared.text;

import com.baribhara.shared.Money;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Numbers as Bangladesh writes them: groups of 3, then 2 throughout ({@code 12,34,56,789.01}), in Latin or Bangla digits. The
 * JDK cannot (JDK 17 groups bn-BD by thousands), so ICU does it. House style for money: ৳ and a space before the figure, a
 * minus (U+2212) before both.
 */
public enum TakaFormat {
    LATIN(UnaryOperator.identity()),
    BANGLA(Digits::bangla);

    private static final LocalizedNumberFormatter GROUPED = NumberFormatter.withLocale(ULocale.forLanguageTag("en-IN"));
    private static final LocalizedNumberFormatter TWO_DECIMALS = GROUPED.precision(Precision.fixedFraction(2));
    private static final LocalizedNumberFormatter RATE = GROUPED.precision(Precision.minMaxFraction(2, 4));
    private static final LocalizedNumberFormatter QUANTITY = GROUPED.precision(Precision.minMaxFraction(0, 4));
    private static final String TAKA = "৳ ";
    private static final String MINUS = "\u2212";

    private final UnaryOperator<String> digits;

    TakaFormat(UnaryOperator<String> digits) {
        this.digits = digits;
    }

    /** Bangla digits are a choice within Bangla; an English text never has them. */
    public static TakaFormat in(Locale locale, boolean banglaDigits) {
        return banglaDigits && locale.getLanguage().equals("bn") ? BANGLA : LATIN;
    }

    /** {@code 1,25,430.50}; a negative one starts with a plain hyphen, as in files. */
    public String number(Money money) {
        return digits.apply(TWO_DECIMALS.format(money.amount()).toString());
    }

    /** {@code ৳ 1,25,430.50} or {@code −৳ 250.00}. */
    public String taka(Money money) {
        return taka(TWO_DECIMALS, money.amount());
    }

    /** A rate in taka, with up to four decimals: {@code ৳ 3.50}, {@code ৳ 3.1250}. */
    public String rate(BigDecimal rate) {
        return taka(RATE, rate);
    }

    /** Without decimals that say nothing: {@code 1,250}, {@code 12.5}. */
    public String quantity(BigDecimal quantity) {
        return digits.apply(QUANTITY.format(quantity).toString());
    }

    public String count(long count) {
        return digits.apply(GROUPED.format(count).toString());
    }

    private String taka(LocalizedNumberFormatter format, BigDecimal amount) {
        String figure = digits.apply(format.format(amount.abs()).toString());
        return amount.signum() < 0 ? MINUS + TAKA + figure : TAKA + figure;
    }
}
