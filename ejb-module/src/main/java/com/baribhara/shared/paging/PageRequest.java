package com.baribhara.shared.paging;

/**
 * One page of a list.
 *
 * @param limit 1 to 200 items, or 1,000 when it is not counted
 * @param after the opaque cursor of the page before, or null for the first page
 * @param sort field names of the list, comma separated, {@code -} for descending; null for the list's own order
 * @param counted whether to say how many items match on all pages, which costs a statement of its own
 */
public record PageRequest(int limit, String after, String sort, boolean counted) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;
    public static final int PIECE = 1000;

    public PageRequest(int limit, String after, String sort) {
        this(limit, after, sort, true);
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, null);
    }

    /** A large page for whoever reads a list from end to end; its total is unknown, and said to be -1. */
    public static PageRequest piece(String after, String sort) {
        return new PageRequest(PIECE, after, sort, false);
    }

    int most() {
        return counted ? MAX_LIMIT : PIECE;
    }
}
