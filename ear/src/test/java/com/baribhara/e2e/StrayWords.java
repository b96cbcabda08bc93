package com.baribhara.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of the other language on a page, as a browser shows it or reads it aloud. Names, codes and addresses are whatever people wrote, so on a
 * page in Bangla the words that tell are those of our own English texts; on a page in English every Bangla letter does, unless its element
 * says that it is Bangla.
 */
final class StrayWords {
    private static final Path TEXTS =
            Path.of("..", "web-module", "src", "main", "resources", "com", "baribhara", "web");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][a-z]{2,}");
    /** Names of accounts and of files, addresses of the application as they were asked for, and hashes, whose letters may spell anything. */
    private static final Pattern NAME =
            Pattern.compile("\\S+@\\S+|\\S+\\.(zip|csv)|(?<!\\S)/[^\\s;]+|\\b[0-9a-f]{32,}\\b");

    private static final Pattern BANGLA = Pattern.compile("[\\u0980-\\u09F2\\u09F4-\\u09FE]");

    /** Words of ours that are also in names of people, houses and places. */
    private static final Set<String> NAMES = Set.of(
            "baribhara",
            "dhaka",
            "chattogram",
            "sylhet",
            "khulna",
            "rajshahi",
            "block",
            "road",
            "sector",
            "house",
            "and",
            "limited",
            "phase",
            "second",
            "tower",
            "view",
            "garden",
            "level",
            "floor",
            "flat",
            "shop",
            "office",
            "garage",
            "apache",
            "licence",
            "license",
            "public",
            "general",
            "the",
            "with",
            "version",
            "software",
            "open",
            "source",
            "server",
            "java");

    /** Texts and what is read aloud in their place, without what is written for machines and what says that it is in another language. */
    private static final String TEXTS_OF_PAGE = """
            () => {
              const told = [];
              const own = document.documentElement.lang;
              const skip = one => one.closest('script, style, template, noscript, kbd, code, [translate=no]')
                  || one.closest('[lang]').lang !== own;
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const text = walker.currentNode.data.trim();
                if (text && !skip(walker.currentNode.parentElement)) told.push(text);
              }
              for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'data-label', 'data-busy']) {
                document.querySelectorAll('[' + name + ']').forEach(one => { if (!skip(one)) told.push(one.getAttribute(name)); });
              }
              document.querySelectorAll('input[type=submit], input[type=button]').forEach(one => { if (!skip(one)) told.push(one.value); });
              told.push(document.title);
              return told;
            }
            """;

    private static final Set<String> ENGLISH = english();

    private StrayWords() {}

    /** The texts that are in the wrong language, each with the first word that gives it away. */
    @SuppressWarnings("unchecked")
    static List<String> of(Page page, String language) {
        List<String> texts = (List<String>) page.evaluate(TEXTS_OF_PAGE);
        return texts.stream()
                .distinct()
                .flatMap(text -> (language.equals("en") ? bangla(text) : english(text))
                        .limit(1)
                        .map(word -> word + " in: " + text))
                .toList();
    }

    private static Stream<String> bangla(String text) {
        return BANGLA.matcher(text).results().map(found -> found.group());
    }

    private static Stream<String> english(String text) {
        return words(NAME.matcher(text).replaceAll("")).filter(ENGLISH::contains);
    }

    private static Stream<String> words(String text) {
        Matcher words = LATIN.matcher(text);
        return words.results().map(word -> word.group().toLowerCase(Locale.ROOT));
    }

    private static Set<String> english() {
        return Stream.of("pages_en.properties", "messages_en.properties")
                .flatMap(file -> texts(TEXTS.resolve(file)).values().stream())
                .flatMap(text -> words((String) text))
                .filter(word -> !NAMES.contains(word))
                .collect(Collectors.toSet());
    }

    private static Properties texts(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
