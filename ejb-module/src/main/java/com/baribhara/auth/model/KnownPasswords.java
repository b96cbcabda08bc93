package com.baribhara.auth.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The most used of the passwords that breaches made known, in small letters; the list and its licence lie beside this class. */
final class KnownPasswords {
    private static final Set<String> ALL = read();

    private KnownPasswords() {}

    static boolean contain(String password) {
        return ALL.contains(password);
    }

    static int count() {
        return ALL.size();
    }

    private static Set<String> read() {
        try (InputStream list = KnownPasswords.class.getResourceAsStream("known-passwords.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
