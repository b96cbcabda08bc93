package com.baribhara.property.model;

import com.baribhara.shared.file.DocumentRefused;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is called: no path, nothing that can't be seen or turns the direction of writing. */
public record FileName(String text) {
    private static final int LONGEST = 200;
    private static final String NAMELESS = "document";

    /** Control and format characters, but for the two joiners that Bangla is written with. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[<>:\"|?*]");
    private static final Pattern LEADING_DOTS = Pattern.compile("^[. ]+");

    /** @param sent as the sender calls it; null or nothing for a file without a name */
    public static FileName of(String sent) {
        String name = sent == null ? "" : Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = UNSEEN.matcher(name).replaceAll("");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = NOT_IN_NAMES.matcher(name).replaceAll("_");
        name = LEADING_DOTS.matcher(name).replaceAll("").strip();
        return new FileName(name.isEmpty() ? NAMELESS : name);
    }

    /**
     * With an ending that fits what it is.
     *
     * @param is for people
     * @param extensions the fitting ones; a name without any gets the first
     * @throws DocumentRefused when it says that it is something else
     */
    public String as(String is, String... extensions) {
        int dot = text.lastIndexOf('.');
        if (dot < 0) {
            return shortened(text, "." + extensions[0]);
        }
        String extension = text.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!Arrays.asList(extensions).contains(extension)) {
            throw DocumentRefused.extension(is);
        }
        return shortened(text.substring(0, dot), "." + extension);
    }

    private static String shortened(String stem, String ending) {
        int most = LONGEST - ending.length();
        if (stem.length() <= most) {
            return stem + ending;
        }
        int end = Character.isHighSurrogate(stem.charAt(most - 1)) ? most - 1 : most;
        return stem.substring(0, end) + ending;
    }
}
