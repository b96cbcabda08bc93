package com.baribhara.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Money;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.01|Zero Taka and One Poisha Only|শূন্য টাকা এক পয়সা মাত্র",
                "20.00|Twenty Taka Only|বিশ টাকা মাত্র",
                "21.00|Twenty-One Taka Only|একুশ টাকা মাত্র",
                "100.00|One Hundred Taka Only|এক শত টাকা মাত্র",
                "10000100.00|One Crore One Hundred Taka Only|এক কোটি এক শত টাকা মাত্র",
                "1000000000.00|One Hundred Crore Taka Only|এক শত কোটি টাকা মাত্র",
                "12345678901.00|One Thousand Two Hundred Thirty-Four Crore Fifty-Six Lakh Seventy-Eight Thousand Nine Hundred One"
                        + " Taka Only|এক হাজার দুই শত চৌত্রিশ কোটি ছাপ্পান্ন লক্ষ আটাত্তর হাজার নয় শত এক টাকা মাত্র",
                "100000000000000.00|One Crore Crore Taka Only|এক কোটি কোটি টাকা মাত্র",
                "-750.25|Minus Seven Hundred Fifty Taka and Twenty-Five Poisha Only|ঋণাত্মক সাত শত পঞ্চাশ টাকা পঁচিশ পয়সা মাত্র"
            })
    void writesAmountsInBothLanguages(String amount, String english, String bangla) {
        assertThat(AmountInWords.in(Locale.ENGLISH).of(Money.of(amount))).isEqualTo(english);
        assertThat(AmountInWords.in(Locale.forLanguageTag("bn")).of(Money.of(amount)))
                .isEqualTo(Normalizer.normalize(bangla, Normalizer.Form.NFC));
    }

    @Test
    void hasAWordOfItsOwnForEveryNumberBelowAHundred() {
        Set<String> english = new HashSet<>();
        Set<String> bangla = new HashSet<>();
        for (int number = 0; number < 100; number++) {
            Money money = Money.of(Integer.toString(number));
            english.add(AmountInWords.ENGLISH.of(money));
            bangla.add(AmountInWords.BANGLA.of(money));
        }
        assertThat(english).hasSize(100);
        assertThat(bangla).hasSize(100).allMatch(words -> Normalizer.isNormalized(words, Normalizer.Form.NFC));
    }
}
