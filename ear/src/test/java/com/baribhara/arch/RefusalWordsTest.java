package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every code with which something is refused has words in both languages: codes are literals with a dot, found in the sources. A code
 * in a file that refuses nothing (a property name, a claim) is no code, nor is the key of a page's text.
 */
class RefusalWordsTest {
    private static final Pattern REFUSES = Pattern.compile("\\b(Refusal|Field|InputCheck|FaultyText|BadField"
            + "|ImportError|Findings|NotFound|CodeTaken|CodeInUse|problems|UnreadableBody|CODES|fault)\\b");
    private static final Pattern CODE = Pattern.compile(
            "\"((?:sign-in|request|body|token|role|path|method|media-type|state|rule|if-match|origin|database|account|organisation"
                    + "|property|unit|meter|reading|tenant|lease|import|invoice|invoice-run|field|parameter|etag|text|number|amount|date|month"
                    + "|password|second-factor|contact|verification|invitation|registration"
                    + "|value|cursor|id|nid|tin|payout|phone|code|email|post-code|username|file|header|row|reference|ends-on|billed-from|vat"
                    + "|one-off|rent|escalation|portfolio|zip|list|rate|tariff|limit|provider|identity|shared-bill)\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern NOUN = Pattern.compile("new NotFound\\(\"([a-z-]+)\"");
    private static final Pattern TAKEN = Pattern.compile("new CodeTaken\\(\"([a-z-]+)\"");

    /** Written like codes, and none: the keys of files, properties and settings. */
    private static final Pattern NAME_OF_A_FILE = Pattern.compile(".*\\.(csv|zip|html|xhtml|properties|json)");

    @ParameterizedTest
    @ValueSource(strings = {"en", "bn"})
    void everyCodeHasWords(String language) {
        Properties words = words("messages", language);
        Properties labels = words("pages", language);
        Set<String> without = codes().filter(code -> !labels.containsKey(code))
                .filter(code -> !words.containsKey("refusal." + code) && !words.containsKey("fault." + code))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(without).as("codes without words in messages_%s", language).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-in.refused", "lease.overlaps", "phone.malformed", "lease.not-found", "zip.encrypted"})
    void theSearchFindsCodesOfEveryKind(String code) {
        assertThat(codes()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "bn"})
    void everyStatusOfARefusalHasATitle(String language) {
        Properties words = words("messages", language);
        String kinds =
                Sources.text(Sources.PROJECT.resolve("ejb-module/src/main/java/com/baribhara/shared/Refusal.java"));
        Set<String> statuses = Pattern.compile("[A-Z_]+\\((\\d{3})\\)")
                .matcher(kinds)
                .results()
                .map(found -> "problem." + found.group(1))
                .collect(Collectors.toSet());
        assertThat(statuses)
                .hasSizeGreaterThan(8)
                .allSatisfy(key -> assertThat(words).containsKey(key));
    }

    private static Stream<String> codes() {
        return Sources.files("src/main/java", ".java")
                .map(Sources::text)
                .filter(source -> REFUSES.matcher(source).find())
                .flatMap(RefusalWordsTest::codes)
                .distinct();
    }

    private static Stream<String> codes(String source) {
        Set<String> codes = new HashSet<>();
        CODE.matcher(source).results().map(found -> found.group(1)).forEach(codes::add);
        NOUN.matcher(source)
                .results()
                .map(found -> found.group(1) + ".not-found")
                .forEach(codes::add);
        TAKEN.matcher(source)
                .results()
                .map(found -> found.group(1) + ".code-taken")
                .forEach(codes::add);
        return codes.stream().filter(code -> !NAME_OF_A_FILE.matcher(code).matches());
    }

    private static Properties words(String bundle, String language) {
        Path file = Sources.PROJECT.resolve("web-module/src/main/resources/com/baribhara/web/" + bundle + "_"
                + language.toLowerCase(Locale.ROOT) + ".properties");
        try (Reader in = Files.newBufferedReader(file)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException unreadable) {
            throw new AssertionError("no " + file, unreadable);
        }
    }
}
