package com.baribhara.auth.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Refusal.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> KARIM =
            Arrays.asList("karim@shapla.example", "Karim Uddin", "করিম উদ্দিন", "Shapla Properties", null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eight ch",
                "correct horse battery",
                "আমার গোপন কথাটি",
                "🔑🚪🏠🔑🚪🏠🔑🚪",
                "        q       ",
                "onlysmallletterswithoutdigits",
                "4711081547110815",
                "baribhara is where we keep the books",
                "when karim met the shapla flower",
                "${7*7}{{7*7}}<script>"
            })
    void takesWhateverIsLongEnoughAndCannotBeGuessed(String password) {
        assertThat(PasswordRules.fault("password", password, KARIM)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', field.required",
        "seven c, password.too-short",
        "আমার কথ, password.too-short",
        "password, password.known",
        "PassWord, password.known",
        "qwertyuiop, password.known",
        "iloveyou, password.known",
        "baribhara, password.guessable",
        "Baribhara2026, password.guessable",
        "বাড়িভাড়া১২৩, password.guessable",
        "karimuddin1, password.guessable",
        "Karim Uddin, password.guessable",
        "করিমউদ্দিন১, password.guessable",
        "shapla-properties, password.guessable",
        "shapla.karim, password.guessable"
    })
    void refusesWhatIsShortKnownOrMadeOfOnesOwnNames(String password, String code) {
        assertThat(PasswordRules.fault("password", password, KARIM))
                .map(Field::code)
                .contains(code);
    }

    @Test
    void takesTheLongestAndRefusesWhatNoFormCanSend() {
        assertThat(PasswordRules.fault("password", "ক".repeat(1024), KARIM)).isEmpty();
        assertThat(PasswordRules.fault("password", "ক".repeat(1025), KARIM))
                .contains(new Field("password", "text.too-long", "1024"));
    }

    @Test
    void oneWordTypedInTwoWaysIsOnePassword() {
        assertThat(PasswordRules.normal("\u09AA\u09A1\u09BC\u09BE"))
                .isEqualTo(PasswordRules.normal("\u09AA\u09DC\u09BE"));
    }

    @Test
    void knowsMoreThanTheThreeThousandMostUsedThatAreLongEnough() {
        assertThat(KnownPasswords.count()).isGreaterThan(3000);
    }
}
