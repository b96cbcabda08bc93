package com.baribhara.shared.web;

import com.baribhara.shared.Expected;
import java.nio.charset.StandardCharsets;

/** What a form was filled with, as a short text that travels with it: the change is refused when the thing looks otherwise by then. */
public final class Seen {
    private Seen() {}

    public static String of(Object view) {
        return EntityTags.of(view.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static <V> Expected<V> as(String seen) {
        return Expected.that(present -> of(present).equals(seen));
    }
}
