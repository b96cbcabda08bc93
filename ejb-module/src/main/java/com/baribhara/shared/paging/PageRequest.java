package com.baribhara.shared.paging;

import java.util.Set;
import java.util.UUID;

/**
 * One page of a list.
 *
 * @param limit 1 to 200 items, or 1,000 when it is not counted
 * @param after the opaque cursor of the page before, or null for the first page
 * @param sort field names of the list, comma separated, {@code -} for descending; null for the list's own order
 * @param counted whether to say how many items match on all pages, which costs a statement of its own
 * @param only the ids of the items wanted; empty for all
 */
public record PageRequest(int limit, String after, String sort, boolean counted, Set<UUID> only) {
    public static final int DEFAULT_LIMIT = 50;
    public static final int MAX_LIMIT = 200;
    public static final int PIECE = 1000;

    public PageRequest(int limit, String after, String sort) {
        this(limit, after, sort, true, Set.of());
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null, null);
    }

    /** A large page for whoever reads a list from end to end; its total is unknown, and said to be -1. */
    public static PageRequest piece(String after, String sort, Set<UUID> only) {
        return new PageRequest(PIECE, after, sort, false, only);
    }

    int most() {
        return counted ? MAX_LIMIT : PIECE;
    }
}
