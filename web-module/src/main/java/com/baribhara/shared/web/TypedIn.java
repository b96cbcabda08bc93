package com.baribhara.shared.web;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.text.Digits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What was typed into the fields of a form, as the values it stands for: digits of either language, groups with commas, the sign of the
 * taka. All that can't be read is told at once.
 */
public final class TypedIn {
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
        return read(
                field,
                text,
                "amount.malformed",
                typed -> new BigDecimal(Digits.latin(typed).replaceAll("[,\\s৳]", "")));
    }

    public Integer whole(String field, String text) {
        return read(
                field,
                text,
                "number.malformed",
                typed -> Integer.valueOf(Digits.latin(typed).strip()));
    }

    public LocalDate day(String field, String text) {
        return read(
                field,
                text,
                "date.malformed",
                typed -> LocalDate.parse(Digits.latin(typed).strip()));
    }

    /** @throws Invalid when anything could not be read */
    public void refuse() {
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
    }

    private <T> T read(String field, String text, String code, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            wrong.add(new Refusal.Field(field, code, text));
            return null;
        }
    }
}
