package com.baribhara.shared.web;

import com.baribhara.shared.NotFound;
import java.util.function.Function;

/** Reads the id that an address names. One that can't be an id leads nowhere, like one that nobody has. */
public final class AddressedId {
    private AddressedId() {}

    /** @throws NotFound when the text is not an id, or nothing */
    public static <T> T of(String kind, String text, Function<String, T> reader) {
        if (text == null) {
            throw new NotFound(kind, "?");
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(kind, "?");
        }
    }
}
