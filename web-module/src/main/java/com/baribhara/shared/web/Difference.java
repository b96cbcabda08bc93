package com.baribhara.shared.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where a thing, changed by someone else meanwhile, is not what the reader of a form typed.
 *
 * @param label key of the field's name
 * @param now what the field is at present, null when it is empty
 */
public record Difference(String label, String now) {

    /** Compares field by field; an empty field and none are the same. */
    public static final class Finder {
        private final List<Difference> found = new ArrayList<>();

        public Finder field(String label, String now, String typed) {
            if (!Objects.equals(plain(now), plain(typed))) {
                found.add(new Difference(label, plain(now)));
            }
            return this;
        }

        public List<Difference> found() {
            return List.copyOf(found);
        }

        private static String plain(String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
