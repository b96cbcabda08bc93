package com.baribhara.auth.model;

import com.baribhara.shared.Refusal.Field;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which passwords are taken (ASVS 5.0, 6.2): eight characters and more, of any script, with nothing asked for but that they can't be
 * guessed: none that breaches made known, none made of the words that everybody would try first.
 */
public final class PasswordRules {
    static final int SHORTEST = 8;
    static final int LONGEST = 1024;
    private static final int SHORTEST_WORD = 4;
    private static final List<String> PRODUCT = List.of("baribhara", "বাড়িভাড়া");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private PasswordRules() {}

    /** The same Bangla word can be typed as different code points; NIST SP 800-63B asks for one form before anything else. */
    public static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    /**
     * Why not, for this field; empty when the password is taken.
     *
     * @param own names of the person, of the account and of the organisation; nulls are passed over
     */
    public static Optional<Field> fault(String field, String password, Collection<String> own) {
        if (password == null || password.isEmpty()) {
            return Optional.of(new Field(field, "field.required"));
        }
        if (password.length() > LONGEST) {
            return Optional.of(new Field(field, "text.too-long", String.valueOf(LONGEST)));
        }
        String plain = normal(password).toLowerCase(Locale.ROOT);
        if (characters(plain) < SHORTEST) {
            return Optional.of(new Field(field, "password.too-short", String.valueOf(SHORTEST)));
        }
        if (KnownPasswords.contain(plain)) {
            return Optional.of(new Field(field, "password.known"));
        }
        return madeOf(words(own), plain) ? Optional.of(new Field(field, "password.guessable")) : Optional.empty();
    }

    /** Whether hardly anything is left without these words. */
    private static boolean madeOf(List<String> words, String plain) {
        String rest = plain;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return !rest.equals(plain) && characters(rest) < SHORTEST;
    }

    /** The longest first, so that a whole name goes before its parts. */
    private static List<String> words(Collection<String> own) {
        List<String> words = new ArrayList<>();
        Stream.concat(PRODUCT.stream(), own.stream().filter(name -> name != null))
                .map(name -> normal(name).toLowerCase(Locale.ROOT))
                .forEach(name -> {
                    words.add(BETWEEN_WORDS.matcher(name).replaceAll(""));
                    words.addAll(List.of(BETWEEN_WORDS.split(name)));
                });
        return words.stream()
                .filter(word -> characters(word) >= SHORTEST_WORD)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static int characters(String text) {
        return text.codePointCount(0, text.length());
    }
}
