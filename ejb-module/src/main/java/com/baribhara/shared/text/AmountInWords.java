package com.baribhara.shared.text;

import com.baribhara.shared.Money;
import java.util.Locale;

/** Amounts of taka in words, English and Bangla, as receipts and invoices show them (billing rules, section 11). */
public enum AmountInWords {
    ENGLISH("Taka", " and %s Poisha", " Only", "Minus ") {
        @Override
        String belowHundred(int number) {
            return number < 20
                    ? EnglishNumerals.upTo19(number)
                    : EnglishNumerals.tens(number)
                            + (number % 10 == 0 ? "" : "-" + EnglishNumerals.upTo19(number % 10));
        }

        @Override
        String[] scales() {
            return new String[] {"Crore", "Lakh", "Thousand", "Hundred"};
        }
    },
    BANGLA("টাকা", " %s পয়সা", " মাত্র", "ঋণাত্মক ") {
        @Override
        String belowHundred(int number) {
            return BanglaNumerals.upTo99(number);
        }

        @Override
        String[] scales() {
            return new String[] {"কোটি", "লক্ষ", "হাজার", "শত"};
        }
    };

    private static final long[] SIZES = {10_000_000, 100_000, 1_000, 100};

    private final String taka;
    private final String poisha;
    private final String only;
    private final String minus;

    AmountInWords(String taka, String poisha, String only, String minus) {
        this.taka = taka;
        this.poisha = poisha;
        this.only = only;
        this.minus = minus;
    }

    public static AmountInWords in(Locale locale) {
        return locale.getLanguage().equals("bn") ? BANGLA : ENGLISH;
    }

    /** @throws ArithmeticException beyond what a {@code long} of poisha can count */
    public String of(Money money) {
        long poishas = money.amount().abs().unscaledValue().longValueExact();
        String words = whole(poishas / 100) + " " + taka;
        if (poishas % 100 != 0) {
            words += poisha.formatted(belowHundred((int) (poishas % 100)));
        }
        return (money.negative() ? minus : "") + words + only;
    }

    /** Crores are counted in words themselves, so there is no end to them. */
    private String whole(long number) {
        if (number == 0) {
            return belowHundred(0);
        }
        StringBuilder words = new StringBuilder();
        long rest = number;
        for (int scale = 0; scale < SIZES.length; scale++) {
            long count = rest / SIZES[scale];
            if (count > 0) {
                words.append(whole(count)).append(' ').append(scales()[scale]).append(' ');
            }
            rest %= SIZES[scale];
        }
        return rest == 0 ? words.toString().strip() : words + belowHundred((int) rest);
    }

    /** 0 to 99. */
    abstract String belowHundred(int number);

    /** The words of 10,000,000, 100,000, 1,000 and 100. */
    abstract String[] scales();
}
