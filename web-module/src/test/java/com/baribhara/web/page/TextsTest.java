package com.baribhara.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text exists in both languages, is written in its own, and every text a page asks for exists. */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/com/baribhara/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PERMISSION = Pattern.compile("isUserInRole\\('[^']*'\\)");
    private static final Pattern BANGLA = Pattern.compile("[\\u0980-\\u09FF]");
    private static final Pattern LATIN_WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)[^}]*}");
    private static final Pattern OTHER_WORDS =
            Pattern.compile("ভাড়াটে|ই-মেইল|ভবন|ডেটাবেস|এখনও|কিসের|ইউজার|হিসাবের বই|} এর ");
    private static final Pattern OTHER_WAYS = Pattern.compile("[Cc]an not|} %|[Ee]mail");
    private static final Pattern KEY = Pattern.compile("'([a-z]+(?:\\.[A-Za-z0-9]+)+\\.?)'");

    /** Left in Latin letters in Bangla too: names of formats and identifiers, as an office writes them. */
    private static final Set<String> AS_WRITTEN = Set.of(
            "CSV",
            "UTF-8",
            "JSON",
            "INV-000123",
            "NID",
            "BIN",
            "VAT",
            "API",
            "MB",
            "true",
            "false",
            "zip",
            "ZIP",
            "ISO");

    @ParameterizedTest
    @ValueSource(strings = {"pages", "faces", "messages"})
    void everyTextIsThereInBothLanguages(String bundle) {
        assertThat(texts(bundle, "bn").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(texts(bundle, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "faces", "messages"})
    void bothLanguagesUseTheSameValues(String bundle) {
        Properties english = texts(bundle, "en");
        Properties bangla = texts(bundle, "bn");
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(bangla, key)).as(key).isEqualTo(arguments(english, key)));
    }

    /** The glossary has one word for each thing; these are other words for the same, or other ways to write it. */
    @ParameterizedTest
    @ValueSource(strings = {"pages", "faces", "messages"})
    void oneWordStandsForOneThing(String bundle) {
        assertThat(wrong(texts(bundle, "bn"), text -> OTHER_WORDS.matcher(text).find()))
                .isEmpty();
        assertThat(wrong(texts(bundle, "en"), text -> OTHER_WAYS.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "faces"})
    void noEnglishIsLeftInBangla(String bundle) {
        assertThat(wrong(texts(bundle, "bn"), TextsTest::hasEnglish)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "faces", "messages"})
    void noBanglaIsInEnglish(String bundle) {
        assertThat(wrong(texts(bundle, "en"), text -> BANGLA.matcher(text).find()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bn"})
    void everyTextCanBeFormatted(String language) {
        Properties texts = texts("pages", language);
        assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
            String pattern = texts.getProperty(key);
            assertThat(pattern).as(key).doesNotContain("'");
            assertThat(new MessageFormat(pattern, Locale.ROOT).format(new Object[] {"1", "2", "3"}))
                    .isNotBlank();
        });
    }

    /** A key that is completed in the page ({@code 'status.'.concat(…)}) needs at least one text that begins so. */
    @Test
    void everyTextAPageAsksForExists() throws IOException {
        Set<String> known = texts("pages", "en").stringPropertyNames();
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                keys(PERMISSION.matcher(Files.readString(page)).replaceAll(""))
                        .filter(key -> known.stream()
                                .noneMatch(text -> key.endsWith(".") ? text.startsWith(key) : text.equals(key)))
                        .forEach(key -> missing.add(page.getFileName() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path root : List.of(PAGES, Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().matches(".*\\.(xhtml|java)"))
                        .map(TextsTest::read)
                        .forEach(sources::append);
            }
        }
        List<String> families = List.of("error.4", "error.5");
        String all = sources.toString();
        assertThat(texts("pages", "en").stringPropertyNames().stream()
                        .filter(key -> families.stream().noneMatch(key::startsWith))
                        .filter(key -> !all.contains(key) && !completed(all, key)))
                .isEmpty();
    }

    /** Whether some page or bean completes a beginning of the key, as in {@code 'status.'.concat(…)}. */
    private static boolean completed(String sources, String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String beginning = key.substring(0, dot + 1);
            if (sources.contains("'" + beginning + "'") || sources.contains("\"" + beginning + "\"")) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> keys(String page) {
        return KEY.matcher(page).results().map(found -> found.group(1)).filter(key -> !key.startsWith("jakarta."));
    }

    private static Set<String> arguments(Properties texts, String key) {
        return ARGUMENT.matcher(texts.getProperty(key))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean hasEnglish(String text) {
        return LATIN_WORD
                .matcher(ARGUMENT.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> !AS_WRITTEN.contains(word));
    }

    private static List<String> wrong(Properties texts, Predicate<String> wrong) {
        return texts.stringPropertyNames().stream()
                .filter(key -> wrong.test(texts.getProperty(key)))
                .map(key -> key + "=" + texts.getProperty(key))
                .sorted()
                .toList();
    }

    private static Properties texts(String bundle, String language) {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + language + ".properties"))) {
            texts.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
