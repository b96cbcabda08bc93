package com.baribhara.shared.paging;

import java.util.List;
import java.util.function.Function;

/**
 * What a list answers.
 *
 * @param next the cursor of the page after this one, or null at the end
 * @param total how many items match, on all pages
 */
public record Page<T>(List<T> items, String next, long total) {

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), next, total);
    }
}
