package com.baribhara.shared.web;

import com.baribhara.shared.Refusal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The words of refusals, faults and problems in the reader's language: {@code refusal.<code>}, {@code fault.<code>},
 * {@code problem.<status>}. A test finds every code that has no words.
 */
public final class Messages {
    private static final Logger LOG = Logger.getLogger(Messages.class.getName());
    private static final String BUNDLE = "com.baribhara.web.messages";
    private static final Control ONLY_OURS = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    public static String refusal(Refusal refusal, Locale locale) {
        return text("refusal." + refusal.code(), refusal.args(), locale);
    }

    /** What is wrong with one field or one cell. */
    public static String fault(String code, List<String> args, Locale locale) {
        return text("fault." + code, args, locale);
    }

    public static String problem(int status, Locale locale) {
        return text("problem." + status, List.of(), locale);
    }

    public static String text(String key, List<String> args, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(), ONLY_OURS);
        if (!words.containsKey(key)) {
            LOG.log(Level.WARNING, "no words for {0}", key);
            return String.join(", ", args.isEmpty() ? List.of(key) : args);
        }
        return new MessageFormat(words.getString(key), locale).format(args.toArray());
    }
}
