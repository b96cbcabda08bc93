package com.baribhara.shared.web;

import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks a list by links. A list only knows the cursor of its next page, so the address carries the cursors of the pages walked
 * through, and "previous" is the trail without its last. Only the latest are carried, and how many there were before them: an
 * address must not grow without end.
 *
 * @param trail cursors joined by {@code ~}, after the number of those forgotten and a dot; null or empty on the first page
 */
public record Pager(String trail, int size) {
    private static final String JOIN = "~";
    private static final int MOST = 20;
    private static final Pattern FORGOTTEN = Pattern.compile("(\\d{1,6})\\.(.+)");
    static final int LONGEST = 4000;

    public Pager {
        trail = trail == null || trail.length() > LONGEST ? "" : trail;
    }

    public PageRequest request(String sort) {
        return new PageRequest(
                size, cursors().isEmpty() ? null : cursors().get(cursors().size() - 1), sort);
    }

    public int page() {
        return forgotten() + cursors().size() + 1;
    }

    public boolean hasPrevious() {
        return cursors().size() > 1 || (cursors().size() == 1 && forgotten() == 0);
    }

    public String previous() {
        return joined(forgotten(), cursors().subList(0, cursors().size() - 1));
    }

    public String next(Page<?> shown) {
        List<String> further = new ArrayList<>(cursors());
        further.add(shown.next());
        int more = Math.max(0, further.size() - MOST);
        return joined(forgotten() + more, further.subList(more, further.size()));
    }

    /** The first row shown, counted from 1 over all pages. */
    public long from() {
        return (long) (page() - 1) * size + 1;
    }

    public long to(Page<?> shown) {
        return from() + shown.items().size() - 1;
    }

    private static String joined(int forgotten, List<String> cursors) {
        return (forgotten == 0 ? "" : forgotten + ".") + String.join(JOIN, cursors);
    }

    private int forgotten() {
        Matcher some = FORGOTTEN.matcher(trail);
        return some.matches() ? Integer.parseInt(some.group(1)) : 0;
    }

    private List<String> cursors() {
        Matcher some = FORGOTTEN.matcher(trail);
        String known = some.matches() ? some.group(2) : trail;
        return known.isEmpty() ? List.of() : Arrays.asList(known.split(JOIN));
    }
}
