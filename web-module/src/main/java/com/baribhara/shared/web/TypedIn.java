package com.baribhara.shared.web;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.Excerpt;
import com.baribhara.shared.text.WrittenDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed into the fields of a form, as the values it stands for: digits of either language, groups with commas, the sign of the
 * taka. All that can't be read is told at once.
 */
public final class TypedIn {
    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{0,8})?");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,9}");

    private final List<Refusal.Field> wrong = new ArrayList<>();

    public Money money(String field, String text) {
        BigDecimal amount = number(field, text);
        if (amount == null) {
            return null;
        }
        if (amount.stripTrailingZeros().scale() > 2) {
            wrong.add(new Refusal.Field(field, "amount.too-precise", "2"));
            return null;
        }
        return Money.rounded(amount);
    }

    public BigDecimal number(String field, String text) {
        return read(field, text, "amount.unreadable", typed -> {
            String figure = Digits.latin(typed).replaceAll("[,\\s৳]", "").replaceFirst("^\u2212", "-");
            return FIGURE.matcher(figure).matches() ? Optional.of(new BigDecimal(figure)) : Optional.empty();
        });
    }

    public Integer whole(String field, String text) {
        return read(field, text, "number.malformed", typed -> {
            String figure = Digits.latin(typed).strip();
            return WHOLE.matcher(figure).matches() ? Optional.of(Integer.valueOf(figure)) : Optional.empty();
        });
    }

    public LocalDate day(String field, String text) {
        return read(field, text, "day.unreadable", WrittenDay::read);
    }

    /** What was chosen; a form that says nothing, or something else, is asked again. */
    public <E extends Enum<E>> E chosen(String field, String text, Class<E> kind) {
        Optional<E> found = Stream.of(kind.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            wrong.add(new Refusal.Field(field, "field.required"));
        }
        return found.orElse(null);
    }

    /** @throws Invalid when anything could not be read */
    public void refuse() {
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private <T> T read(String field, String text, String code, Function<String, Optional<T>> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            wrong.add(new Refusal.Field(field, code, Excerpt.of(text)));
        }
        return value.orElse(null);
    }
}
