package com.baribhara.property.model;

import com.baribhara.property.Consumption;
import com.baribhara.shared.InputCheck;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that a meter has shown, by day, and what is likely to follow. */
public record MeterTimeline(Integer digits, List<Point> points) {

    /** So many of the latest uses make the usual one. */
    private static final int USUAL_OF = 6;

    /** More than so many times the usual, or less than that part of it, is unlikely. */
    private static final BigDecimal UNLIKELY = BigDecimal.valueOf(3);

    /** What the meter showed on a day. */
    public record Point(LocalDate day, BigDecimal value) {}

    /** A use and what is usual for as many days. */
    public record Doubt(BigDecimal units, BigDecimal usual) {}

    public MeterTimeline {
        points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    }

    /** The last one before the day. */
    public Optional<Point> before(LocalDate day) {
        return points.stream().filter(point -> point.day().isBefore(day)).reduce((earlier, later) -> later);
    }

    public Optional<Point> after(LocalDate day) {
        return points.stream().filter(point -> point.day().isAfter(day)).findFirst();
    }

    public Optional<Point> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** What was read on that day, or at the beginning where the day lies before it; empty for a day that may still be read, between others too. */
    public Optional<Point> inTheWayOf(LocalDate day) {
        return points.stream()
                .findFirst()
                .filter(first -> day.isBefore(first.day()))
                .or(() ->
                        points.stream().filter(point -> point.day().equals(day)).findFirst());
    }

    /** The timeline with one more point, or another value on a day it has. */
    public MeterTimeline with(Point point) {
        List<Point> all = new ArrayList<>(points);
        all.removeIf(known -> known.day().equals(point.day()));
        all.add(point);
        return new MeterTimeline(digits, all);
    }

    /** What is used a day by the latest uses before a day; empty when there is none yet. */
    public Optional<BigDecimal> usualPerDay(LocalDate day) {
        List<Point> earlier =
                points.stream().filter(point -> point.day().isBefore(day)).toList();
        List<Point> latest = earlier.subList(Math.max(0, earlier.size() - USUAL_OF - 1), earlier.size());
        BigDecimal units = BigDecimal.ZERO;
        long days = 0;
        for (int i = 1; i < latest.size(); i++) {
            Consumption used = use(latest.get(i - 1), latest.get(i));
            if (!used.rejected()) {
                units = units.add(used.units());
                days += ChronoUnit.DAYS.between(
                        latest.get(i - 1).day(), latest.get(i).day());
            }
        }
        return days == 0
                ? Optional.empty()
                : Optional.of(units.divide(BigDecimal.valueOf(days), MathContext.DECIMAL64));
    }

    /** A value that doesn't fit between its neighbours goes to the check. */
    public void check(Point point, InputCheck check, String field) {
        Optional<Point> next = after(point.day());
        before(point.day())
                .filter(earlier -> use(earlier, point).rejected())
                .ifPresent(earlier -> check.rule(
                        false,
                        field,
                        "reading.below-last",
                        text(earlier.value()),
                        earlier.day().toString()));
        next.filter(later -> use(point, later).rejected() || roundTwice(point, later))
                .ifPresent(later -> check.rule(
                        false,
                        field,
                        "reading.above-next",
                        text(later.value()),
                        later.day().toString()));
    }

    /** Whether the meter would have gone round on the way although it did not between its neighbours: a short meter hides a wrong value so. */
    private boolean roundTwice(Point point, Point later) {
        return before(point.day())
                .filter(earlier -> !use(earlier, later).rejected()
                        && !use(earlier, point).rejected()
                        && !use(point, later).rejected())
                .filter(earlier -> use(earlier, point)
                                .plus(use(point, later))
                                .units()
                                .compareTo(use(earlier, later).units())
                        != 0)
                .isPresent();
    }

    /** Empty for a likely value, or one that nothing can be compared with. */
    public Optional<Doubt> doubt(Point point) {
        Optional<Point> earlier = before(point.day());
        Optional<BigDecimal> perDay = usualPerDay(point.day());
        if (earlier.isEmpty() || perDay.isEmpty()) {
            return Optional.empty();
        }
        return doubt(earlier.get(), point, perDay.get());
    }

    /** The same of another first value, by what was used after the reading that follows it, or else up to that as it was. */
    public Optional<Doubt> doubtOfFirst(Point first) {
        Optional<Point> next = after(first.day());
        if (next.isEmpty()) {
            return Optional.empty();
        }
        List<Point> later = points.stream()
                .filter(point -> !point.day().isBefore(next.get().day()))
                .toList();
        return new MeterTimeline(digits, later)
                .usualPerDay(LocalDate.MAX)
                .or(() -> usualPerDay(next.get().day().plusDays(1)))
                .flatMap(perDay -> doubt(first, next.get(), perDay));
    }

    private Optional<Doubt> doubt(Point from, Point to, BigDecimal perDay) {
        long days = ChronoUnit.DAYS.between(from.day(), to.day());
        BigDecimal usual = perDay.multiply(BigDecimal.valueOf(days)).setScale(1, RoundingMode.HALF_UP);
        Consumption used = use(from, to);
        if (used.rejected()) {
            return Optional.empty();
        }
        boolean unlikely = used.units().compareTo(usual.multiply(UNLIKELY)) > 0
                || used.units().multiply(UNLIKELY).compareTo(usual) < 0;
        return unlikely ? Optional.of(new Doubt(used.units(), usual)) : Optional.empty();
    }

    private Consumption use(Point from, Point to) {
        return Consumption.between(from.value(), to.value(), digits);
    }

    static String text(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
