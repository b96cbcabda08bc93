package com.baribhara.shared.web;

import com.baribhara.shared.paging.Page;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One page of a list.")
public record Paged<T>(
        List<T> items,

        @Schema(description = "Give it as `after` to get the next page; null on the last one.", nullable = true)
        String next,

        @Schema(description = "How many items match, on all pages.")
        long total) {

    /** Of a list that is short by nature, all on one page. */
    public static <V, T> Paged<T> whole(List<V> all, Function<? super V, ? extends T> item) {
        return new Paged<>(all.stream().<T>map(item).toList(), null, all.size());
    }

    public static <V, T> Paged<T> of(Page<V> page, Function<? super V, ? extends T> item) {
        return new Paged<>(page.items().stream().<T>map(item).toList(), page.next(), page.total());
    }
}
