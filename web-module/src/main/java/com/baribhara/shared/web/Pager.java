package com.baribhara.shared.web;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import java.util.Arrays;
import java.util.List;

/**
 * Walks a list by links. A list only knows the cursor of its next page, so the address carries the cursors of the pages walked
 * through, and "previous" is the trail without its last.
 *
 * @param trail cursors joined by {@code ~}; null or empty on the first page
 */
public record Pager(String trail, int size) {
    private static final String JOIN = "~";
    static final int LONGEST = 4000;

    public Pager {
        trail = trail == null || trail.length() > LONGEST ? "" : trail;
    }

    public PageRequest request(String sort) {
        return new PageRequest(
                size, cursors().isEmpty() ? null : cursors().get(cursors().size() - 1), sort);
    }

    public int page() {
        return cursors().size() + 1;
    }

    public boolean hasPrevious() {
        return !cursors().isEmpty();
    }

    public String previous() {
        return String.join(JOIN, cursors().subList(0, cursors().size() - 1));
    }

    public String next(Page<?> shown) {
        return trail.isEmpty() ? shown.next() : trail + JOIN + shown.next();
    }

    /** The first row shown, counted from 1 over all pages. */
    public long from() {
        return (long) cursors().size() * size + 1;
    }

    public long to(Page<?> shown) {
        return from() + shown.items().size() - 1;
    }

    private List<String> cursors() {
        return trail.isEmpty() ? List.of() : Arrays.asList(trail.split(JOIN));
    }
}
