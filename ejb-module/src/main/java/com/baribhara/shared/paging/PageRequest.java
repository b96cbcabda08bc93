package com.baribhara.shared.paging;

/**
 * One page of a list.
 *
 * @param limit 1 to 200 items
 * @param after the opaque cursor of the page before, or null for the first page
 * @param sort field names of the list, comma separated, {@code -} for descending; null for the list's own order
 */
public record PageRequest(int limit, String after, String sort) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, null);
    }
}
