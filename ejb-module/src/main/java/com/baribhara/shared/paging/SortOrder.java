package com.baribhara.shared.paging;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The order of a list: what was asked for, then the tie-breaking keys, so that no two items are equal. */
record SortOrder<E>(List<Step<E>> steps) {

    record Step<E>(SortKey<E> key, boolean descending) {
        String sql() {
            return key.path() + (descending ? " desc" : "");
        }

        @Override
        public String toString() {
            return (descending ? "-" : "") + key.name();
        }
    }

    /** @throws Invalid when the text names a key that is not allowed, or one twice */
    static <E> SortOrder<E> parse(String sort, List<SortKey<E>> allowed, List<SortKey<E>> tieBreaks) {
        List<Step<E>> steps = new ArrayList<>();
        for (String part : sort.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String name = descending ? part.substring(1) : part;
            SortKey<E> key = allowed.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(part, allowed));
            if (steps.stream().anyMatch(step -> step.key().name().equals(name))) {
                throw unknown(part, allowed);
            }
            steps.add(new Step<>(key, descending));
        }
        tieBreaks.forEach(key -> steps.add(new Step<>(key, false)));
        return new SortOrder<>(steps);
    }

    private static <E> Invalid unknown(String part, List<SortKey<E>> allowed) {
        String names = allowed.stream().map(SortKey::name).collect(Collectors.joining(", "));
        return new Invalid(new Refusal.Field("sort", "value.unknown", part, names));
    }

    String orderBy() {
        return steps.stream().map(Step::sql).collect(Collectors.joining(", "));
    }

    /** What comes after the values :after0, :after1, … in this order; the first condition, implied by the second, is what an index can begin at. */
    String seek() {
        Step<E> first = steps.get(0);
        String from = first.key().path() + (first.descending() ? " <= " : " >= ") + ":after0";
        return steps.size() == 1 ? seek(0) : from + " and " + seek(0);
    }

    private String seek(int i) {
        Step<E> step = steps.get(i);
        String beyond = step.key().path() + (step.descending() ? " < " : " > ") + ":after" + i;
        return i == steps.size() - 1
                ? beyond
                : "(" + beyond + " or (" + step.key().path() + " = :after" + i + " and " + seek(i + 1) + "))";
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining(","));
    }
}
