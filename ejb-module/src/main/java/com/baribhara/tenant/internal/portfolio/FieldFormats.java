package com.baribhara.tenant.internal.portfolio;

import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.Excerpt;
import com.baribhara.tenant.Nid;
import com.baribhara.tenant.PhoneNumber;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The ways in which cells are written. Bangla digits are as good as Latin ones wherever digits are wanted. */
final class FieldFormats {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._/-]{1,40}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,9}");
    private static final Pattern POST_CODE = Pattern.compile("[0-9]{4}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");
    private static final Pattern USERNAME = Pattern.compile("\\S{3,254}");
    private static final LocalDate FIRST_DAY = LocalDate.of(1971, 3, 26);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    static final FieldFormat CODE_40 = FieldFormat.of("code", "text", cell -> matching(CODE, cell, "code.malformed"));
    static final FieldFormat DAY = FieldFormat.of("date", "date", FieldFormats::day);
    static final FieldFormat POST_CODE_4 =
            FieldFormat.of("post code", "text", cell -> matching(POST_CODE, Digits.latin(cell), "post-code.malformed"));
    static final FieldFormat EMAIL_254 =
            FieldFormat.of("e-mail", "text", cell -> matching(EMAIL, atMost(254, cell), "email.malformed"));
    static final FieldFormat ACCOUNT = FieldFormat.of(
            "user name", "text", cell -> matching(USERNAME, cell.toLowerCase(Locale.ROOT), "username.malformed"));
    static final FieldFormat PHONE = FieldFormat.of(
            "mobile number",
            "text",
            cell -> PhoneNumber.typed(cell)
                    .orElseThrow(() -> new BadField("phone.malformed", shown(cell)))
                    .value());
    /** What is staged of it is its mark. */
    static final FieldFormat NATIONAL_ID = FieldFormat.of(
            "NID",
            "bytea",
            cell -> Nid.typed(cell)
                    .orElseThrow(() -> new BadField("nid.malformed"))
                    .value());

    static final FieldFormat YES_NO = FieldFormat.of("true or false", "boolean", FieldFormats::yesNo);
    /** Twelve digits before the point: as many as the columns for taka hold. */
    static final FieldFormat TAKA = FieldFormat.of("taka", "numeric", cell -> positive(cell, 2, "999999999999.99"));
    /** Four decimals, for a rate per square foot; whether an amount may use them is a rule of its row. */
    static final FieldFormat RATE =
            FieldFormat.of("taka or rate", "numeric", cell -> positive(cell, 4, "9999999999.99"));

    static final FieldFormat BALANCE =
            FieldFormat.of("taka, below 0 for credit", "numeric", cell -> amount(cell, 2, "999999999999.99"));

    static final FieldFormat HELD =
            FieldFormat.of("taka, 0 for none", "numeric", cell -> notNegative(amount(cell, 2, "999999999999.99")));

    static final FieldFormat AREA = FieldFormat.of("square feet", "numeric", cell -> positive(cell, 2, "9999999.99"));

    private FieldFormats() {}

    static FieldFormat text(int length) {
        return FieldFormat.of("text, " + length, "text", cell -> atMost(length, cell));
    }

    static FieldFormat integer(int from, int to) {
        return FieldFormat.of("number, " + from + " to " + to, "integer", cell -> {
            String digits = matching(INTEGER, Digits.latin(cell), "number.malformed");
            int number = Integer.parseInt(digits);
            if (number < from || number > to) {
                throw new BadField("number.out-of-range", String.valueOf(from), String.valueOf(to));
            }
            return String.valueOf(number);
        });
    }

    static <E extends Enum<E>> FieldFormat oneOf(Class<E> values) {
        List<String> names =
                Arrays.stream(values.getEnumConstants()).map(Enum::name).toList();
        String all = String.join(", ", names);
        return FieldFormat.of(all, "text", cell -> {
            String upper = cell.toUpperCase(Locale.ROOT);
            if (!names.contains(upper)) {
                throw new BadField("value.unknown", shown(cell), all);
            }
            return upper;
        });
    }

    private static String day(String cell) {
        String latin = matching(DATE, Digits.latin(cell), "date.malformed");
        try {
            LocalDate day = LocalDate.parse(latin);
            if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
                throw new BadField("date.outside", FIRST_DAY.toString(), LAST_DAY.toString());
            }
            return latin;
        } catch (DateTimeException noSuchDay) {
            throw new BadField("date.unknown", cell);
        }
    }

    private static String positive(String cell, int decimals, String most) {
        String number = amount(cell, decimals, most);
        if (new BigDecimal(number).signum() <= 0) {
            throw new BadField("amount.not-positive", cell);
        }
        return number;
    }

    private static String notNegative(String number) {
        if (number.startsWith("-")) {
            throw new BadField("amount.negative");
        }
        return number;
    }

    private static String amount(String cell, int decimals, String most) {
        BigDecimal number = new BigDecimal(matching(DECIMAL, Digits.latin(cell), "amount.malformed"));
        if (number.stripTrailingZeros().scale() > decimals) {
            throw new BadField("amount.too-precise", String.valueOf(decimals));
        }
        if (number.abs().compareTo(new BigDecimal(most)) > 0) {
            throw new BadField("amount.too-large", most);
        }
        return number.toPlainString();
    }

    private static String yesNo(String cell) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "হ্যাঁ" -> "true";
            case "false", "no", "0", "না" -> "false";
            default -> throw new BadField("value.unknown", cell, "true, false");
        };
    }

    private static String atMost(int length, String cell) {
        if (cell.codePointCount(0, cell.length()) > length) {
            throw new BadField("text.too-long", String.valueOf(length));
        }
        return cell;
    }

    private static String matching(Pattern pattern, String cell, String code) {
        if (!pattern.matcher(cell).matches()) {
            throw new BadField(code, shown(cell));
        }
        return cell;
    }

    /** As much of a cell as a message needs; cells get into wrong columns. */
    private static String shown(String cell) {
        String masked = Excerpt.masked(cell);
        return masked.length() <= 60 ? masked : masked.substring(0, 60) + "…";
    }
}
