package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text a user may see exists in English and in Bangla, says the same things and asks for the same values. */
class BundlesTest {
    private static final Pattern HOLE = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Pattern BANGLA = Pattern.compile("\\p{IsBengali}");

    @Test
    void everyKeyExistsInBothLanguages() {
        assertThat(english())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(texts(bangla(file)).stringPropertyNames())
                        .as(file.toString())
                        .containsExactlyInAnyOrderElementsOf(texts(file).stringPropertyNames()));
    }

    @Test
    void noTextIsEmptyAndNoneIsLeftInTheOtherLanguage() {
        for (Path file : english()) {
            Properties bangla = texts(bangla(file));
            texts(file).forEach((key, text) -> {
                assertThat((String) text).as("%s in %s", key, file).isNotBlank();
                assertThat(BANGLA.matcher((String) text).find() && !named(key))
                        .as("%s is Bangla in %s", key, file)
                        .isFalse();
                String other = bangla.getProperty((String) key);
                assertThat(LATIN_WORD
                                        .matcher(HOLE.matcher(other).replaceAll(""))
                                        .find()
                                && !BANGLA.matcher(other).find())
                        .as("%s is left in English in %s", key, bangla(file))
                        .isFalse();
            });
        }
    }

    @Test
    void bothLanguagesAskForTheSameValues() {
        for (Path file : english()) {
            Properties bangla = texts(bangla(file));
            texts(file)
                    .forEach((key, text) -> assertThat(holes(bangla.getProperty((String) key)))
                            .as("%s in %s", key, bangla(file))
                            .isEqualTo(holes((String) text)));
        }
    }

    /** A language is named in its own script, whichever language the page speaks. */
    private static boolean named(Object key) {
        return key.toString().contains("language") || key.toString().contains("locale");
    }

    private static List<Path> english() {
        return Stream.concat(
                        Sources.files("src/main/resources", "_en.properties"),
                        Sources.files("src/main/webapp", "_en.properties"))
                .toList();
    }

    private static Path bangla(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace("_en.", "_bn."));
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Properties texts(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            Properties texts = new Properties();
            texts.load(in);
            return texts;
        } catch (IOException unreadable) {
            throw new AssertionError("no " + file, unreadable);
        }
    }
}
