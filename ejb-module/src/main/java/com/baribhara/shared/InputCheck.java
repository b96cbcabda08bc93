package com.baribhara.shared;

import com.baribhara.shared.text.Excerpt;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Collects everything that is wrong with an input, by the caller's own field names, so that all of it is told at once. */
public final class InputCheck {
    public static final BigDecimal MOST_TAKA = new BigDecimal("999999999999.99");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._/-]{1,40}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1971, 3, 26);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final List<Refusal.Field> wrong = new ArrayList<>();
    private final List<Refusal.Field> broken = new ArrayList<>();

    /**
     * @throws Invalid with all that was found, if any field is wrong by itself
     * @throws RuleBroken if only rules are broken
     */
    public void refuse() {
        if (!wrong.isEmpty()) {
            wrong.addAll(broken);
            throw new Invalid(wrong);
        }
        if (!broken.isEmpty()) {
            throw new RuleBroken(broken);
        }
    }

    /** What can be right or wrong only together with other fields, with the data or with the law. */
    public void rule(boolean holds, String field, String code, String... args) {
        if (!holds) {
            broken.add(new Refusal.Field(field, code, args));
        }
    }

    public void wrong(String field, String code, String... args) {
        wrong.add(new Refusal.Field(field, code, args));
    }

    public void that(boolean holds, String field, String code, String... args) {
        if (!holds) {
            wrong(field, code, args);
        }
    }

    public <T> Optional<T> needed(String field, T value) {
        that(value != null, field, "field.required");
        return Optional.ofNullable(value);
    }

    /** Text that must be there. */
    public String text(String field, String value, int atMost) {
        String kept = optionalText(field, value, atMost);
        needed(field, kept);
        return kept;
    }

    /** Without blanks around it; null when nothing is left. */
    public String optionalText(String field, String value, int atMost) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String kept = value.strip();
        that(kept.codePointCount(0, kept.length()) <= atMost, field, "text.too-long", String.valueOf(atMost));
        that(kept.chars().noneMatch(Character::isISOControl), field, "text.control-character");
        return kept;
    }

    /** A landlord's own short name for a thing, or the one made up. */
    public String code(String value, String madeUp) {
        if (value == null || value.isBlank()) {
            return madeUp;
        }
        String kept = value.strip();
        that(CODE.matcher(kept).matches(), "code", "code.malformed", Excerpt.of(kept));
        return kept;
    }

    /** What a person typed, as the value it stands for; null when nothing was typed. */
    public <T> T typed(String field, String value, Function<String, Optional<T>> reader, String code) {
        return read(field, value, reader, code, Excerpt.of(value));
    }

    /** The same for what must not be repeated in a message or a log. */
    public <T> T secret(String field, String value, Function<String, Optional<T>> reader, String code) {
        return read(field, value, reader, code);
    }

    private <T> T read(String field, String value, Function<String, Optional<T>> reader, String code, String... args) {
        if (value == null || value.isBlank()) {
            return null;
        }
        Optional<T> read = reader.apply(value);
        that(read.isPresent(), field, code, args);
        return read.orElse(null);
    }

    public void day(String field, LocalDate day) {
        that(
                day == null || !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY),
                field,
                "date.out-of-range",
                FIRST_DAY.toString(),
                LAST_DAY.toString());
    }

    /** More than nothing, with at most so many decimals, and no more than the column holds. */
    public void amount(String field, BigDecimal amount, int decimals, BigDecimal most) {
        if (needed(field, amount).isEmpty()) {
            return;
        }
        that(amount.signum() > 0, field, "amount.not-positive", amount.toPlainString());
        that(amount.stripTrailingZeros().scale() <= decimals, field, "amount.too-precise", String.valueOf(decimals));
        that(amount.compareTo(most) <= 0, field, "amount.too-large", most.toPlainString());
    }
}
