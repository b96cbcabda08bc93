package com.baribhara.shared.paging;

import com.baribhara.shared.Money;
import java.util.List;
import java.util.function.Function;

/**
 * What a list answers.
 *
 * @param next the cursor of the page after this one, or null at the end
 * @param total how many items match, on all pages
 * @param sums what the amounts that were asked for come to, on all pages, in the order they were asked for
 */
public record Page<T>(List<T> items, String next, long total, List<Money> sums) {

    public Page(List<T> items, String next, long total) {
        this(items, next, total, List.of());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next, total, sums);
    }
}
