package com.baribhara.shared.web;

import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.text.AmountInWords;
import com.baribhara.shared.text.DateText;
import com.baribhara.shared.text.Digits;
import com.baribhara.shared.text.TakaFormat;
import com.baribhara.shared.time.Dhaka;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** Whatever a page prints that is not a plain word: money, counts, dates, texts with any of them inside. */
@Named("fmt")
@RequestScoped
public class Formats {
    private static final String PAGES = "com.baribhara.web.pages";

    private final ReadingPreferences reader;
    private final Clock clock;

    protected Formats() {
        this(null, null);
    }

    @Inject
    public Formats(ReadingPreferences reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    public String taka(Money money) {
        return numbers().taka(money);
    }

    /** The figure alone, {@code 1,25,430.50}: neither sign nor minus. */
    public String figure(Money money) {
        return numbers().number(money.negative() ? money.negated() : money);
    }

    /** The same to the nearest taka, for figures at a glance. */
    public String wholeFigure(Money money) {
        return count(money.amount().abs().setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** A rate in taka without the sign: up to four decimals, as many as it has. */
    public String rateFigure(BigDecimal rate) {
        return numbers().rate(rate).replaceFirst("^[^0-9০-৯]+", "");
    }

    /** Without decimals that say nothing: {@code 1,250}. */
    public String quantity(BigDecimal quantity) {
        return numbers().quantity(quantity);
    }

    /** What a kind of event is called; one that has no words yet keeps its own name. */
    public String event(String type) {
        String key = "event." + type;
        return words().containsKey(key) ? words().getString(key) : type;
    }

    /** Whoever acted: the parts of the system by what they are, people by their user name. */
    public String actor(String name) {
        String key = "actor." + name;
        return words().containsKey(key) ? words().getString(key) : name;
    }

    public String inWords(Money money) {
        return AmountInWords.in(reader.getLocale()).of(money);
    }

    public String count(long count) {
        return numbers().count(count);
    }

    /** The digits of the reader; all else stays. For what has no thousands: years, versions, percents. */
    public String digits(Object value) {
        String text = String.valueOf(value);
        return reader.isBanglaDigits() ? Digits.bangla(text) : text;
    }

    public String date(LocalDate day) {
        return dates().day(day);
    }

    /** Today, as a day can be typed. */
    public String getExampleDay() {
        return date(Dhaka.today(clock));
    }

    /** The names of the months from January on, for scripts. */
    public String getMonthNames() {
        return String.join(",", dates().months());
    }

    /** How far away a due date is, in words: {@code due in 3 days}, {@code 4 days late}. */
    public String due(LocalDate day) {
        long days = ChronoUnit.DAYS.between(Dhaka.today(clock), day);
        if (days == 0) {
            return text("due.today");
        }
        if (Math.abs(days) == 1) {
            return text(days > 0 ? "due.tomorrow" : "due.yesterday");
        }
        return text(days > 0 ? "due.in" : "due.late", Math.abs(days));
    }

    public String range(DateRange range) {
        String from = dates().day(range.from());
        return range.days() == 1 ? from : from + " – " + dates().day(range.to());
    }

    /** Day and minute in Bangladesh: {@code 22 November 2026, 21:42}. */
    public String moment(OffsetDateTime moment) {
        ZonedDateTime there = moment.atZoneSameInstant(BillingMonth.ZONE);
        String minute = String.format(Locale.ROOT, "%02d:%02d", there.getHour(), there.getMinute());
        return dates().day(there.toLocalDate()) + ", " + digits(minute);
    }

    public String month(BillingMonth month) {
        return dates().month(month);
    }

    /** For an axis: {@code Nov}; in Bangla the whole name, which is short enough. */
    public String shortMonth(BillingMonth month) {
        return dates().shortMonth(month);
    }

    /** How far away the last day of something is: {@code in 17 days}. */
    public String until(LocalDate day) {
        long days = ChronoUnit.DAYS.between(Dhaka.today(clock), day);
        return days == 0 ? text("until.today") : days == 1 ? text("until.tomorrow") : text("until.in", days);
    }

    /** A text of the pages with values in it; numbers among them are written the reader's way. */
    public String text(String key, Object... values) {
        Object[] shown = Arrays.stream(values)
                .map(value -> value instanceof Number number ? count(number.longValue()) : value)
                .toArray();
        return new MessageFormat(words().getString(key), reader.getLocale()).format(shown);
    }

    /** The Bangla name where the page is Bangla and there is one. */
    public String pick(String english, String bangla) {
        return reader.isBangla() && bangla != null && !bangla.isBlank() ? bangla : english;
    }

    private ResourceBundle words() {
        return ResourceBundle.getBundle(PAGES, reader.getLocale(), Formats.class.getClassLoader());
    }

    private TakaFormat numbers() {
        return TakaFormat.in(reader.getLocale(), reader.isBanglaDigits());
    }

    private DateText dates() {
        return DateText.in(reader.getLocale(), reader.isBanglaDigits());
    }
}
