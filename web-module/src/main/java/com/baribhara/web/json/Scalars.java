package com.baribhara.web.json;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the texts that stand for values, in JSON and in addresses alike. */
public final class Scalars {
    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,2})?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    /** Control characters but tab and line ends: no person types them, and PostgreSQL takes no NUL. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]");

    /** Half of a pair of surrogates, which JSON can escape and UTF-8 can't carry. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private interface Reading {
        Object of(String text) throws FaultyText;
    }

    private static final Map<Class<?>, Reading> KNOWN = Map.of(
            String.class, Scalars::text,
            Integer.class, text -> Integer.valueOf(matching(WHOLE, text, "number.unreadable")),
            int.class, text -> Integer.valueOf(matching(WHOLE, text, "number.unreadable")),
            Boolean.class, Scalars::truth,
            boolean.class, Scalars::truth,
            BigDecimal.class, text -> new BigDecimal(matching(DECIMAL, text, "number.unreadable")),
            Money.class, text -> Money.of(matching(AMOUNT, text, "amount.unreadable")),
            LocalDate.class, Scalars::date,
            BillingMonth.class, Scalars::month);

    private Scalars() {}

    public static boolean knows(Class<?> type) {
        return KNOWN.containsKey(type) || type.isEnum() || valueOf(type).isPresent();
    }

    public static Object read(Class<?> type, String text) throws FaultyText {
        Reading known = KNOWN.get(type);
        if (known != null) {
            return known.of(text);
        }
        return type.isEnum() ? constant(type, text) : written(type, text);
    }

    private static String text(String text) throws FaultyText {
        if (CONTROL.matcher(text).find()) {
            throw new FaultyText("text.control-character");
        }
        if (HALF.matcher(text).find()) {
            throw new FaultyText("text.not-unicode");
        }
        return text;
    }

    private static String matching(Pattern form, String text, String code) throws FaultyText {
        if (!form.matcher(text).matches()) {
            throw new FaultyText(code, shown(text));
        }
        return text;
    }

    private static Object truth(String text) throws FaultyText {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new FaultyText("value.unknown", shown(text), "true, false");
        };
    }

    private static Object date(String text) throws FaultyText {
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() < 1900 || date.getYear() > 2999) {
                throw new FaultyText("date.out-of-range", "1900-01-01", "2999-12-31");
            }
            return date;
        } catch (DateTimeException unreadable) {
            throw new FaultyText("date.unknown", shown(text));
        }
    }

    private static Object month(String text) throws FaultyText {
        try {
            BillingMonth month = BillingMonth.valueOf(text);
            if (month.value().getYear() < 1900 || month.value().getYear() > 2999) {
                throw new FaultyText("month.out-of-range", "1900-01", "2999-12");
            }
            return month;
        } catch (DateTimeException unreadable) {
            throw new FaultyText("month.unknown", shown(text));
        }
    }

    private static Object constant(Class<?> type, String text) throws FaultyText {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new FaultyText(
                "value.unknown",
                shown(text),
                Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** Ids and numbers of documents: records that say how they are written by {@code valueOf(String)}. */
    private static Object written(Class<?> type, String text) throws FaultyText {
        Method valueOf =
                valueOf(type).orElseThrow(() -> new IllegalArgumentException(type + " has no valueOf(String)"));
        try {
            return valueOf.invoke(null, text);
        } catch (InvocationTargetException refused) {
            throw new FaultyText(type.getSimpleName().endsWith("Id") ? "id.malformed" : "value.malformed", shown(text));
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private static Optional<Method> valueOf(Class<?> type) {
        return Arrays.stream(type.isRecord() ? type.getMethods() : new Method[0])
                .filter(method -> method.getName().equals("valueOf") && Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    /** Enough to recognise what was written, never a whole page of it. */
    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
