package com.baribhara.auth.model;

import com.baribhara.shared.text.Digits;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What opens the door once without the authenticator app: twelve signs of 32 (60 bits), in threes of four, without those that look alike when
 * written by hand.
 *
 * @param normal in small letters, without dashes
 */
public record RecoveryCode(String normal) {
    /** So many are made at once. */
    public static final int SET = 10;

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 12;
    private static final String FORM = "[" + ALPHABET + "]{" + LENGTH + "}";

    public static List<RecoveryCode> set(SecureRandom random) {
        return Stream.generate(() -> made(random)).distinct().limit(SET).toList();
    }

    private static RecoveryCode made(SecureRandom random) {
        return new RecoveryCode(IntStream.range(0, LENGTH)
                .mapToObj(any -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining()));
    }

    /** What a person typed; what looks alike counts as the one there is. */
    public static Optional<RecoveryCode> typed(String text) {
        String normal =
                Digits.typed(text).toLowerCase(Locale.ROOT).replace('o', '0').replaceAll("[il]", "1");
        return normal.matches(FORM) ? Optional.of(new RecoveryCode(normal)) : Optional.empty();
    }

    /** As it is written down: {@code 7k2m-9xqd-04tw}. */
    public String shown() {
        return String.join("-", normal.substring(0, 4), normal.substring(4, 8), normal.substring(8));
    }

    /** Never the code: records end in logs. */
    @Override
    public String toString() {
        return "RecoveryCode[]";
    }
}
