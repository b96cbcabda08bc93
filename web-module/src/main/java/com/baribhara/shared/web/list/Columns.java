package com.baribhara.shared.web.list;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a list, and which of them are shown. Their order is the list's own, whichever were chosen first. */
public final class Columns<R> {
    private final Map<String, Column<R>> all = new LinkedHashMap<>();
    private final Set<String> shown;
    private final boolean chosen;

    /** @param wanted names; those that are unknown here say nothing, and none at all stands for the usual ones */
    Columns(List<Column<R>> columns, Collection<String> wanted) {
        columns.forEach(column -> all.put(column.name(), column));
        Set<String> known = wanted.stream().filter(all::containsKey).collect(Collectors.toSet());
        Set<String> usual =
                columns.stream().filter(Column::usual).map(Column::name).collect(Collectors.toSet());
        String first = columns.get(0).name();
        shown = Stream.concat(Stream.of(first), (known.isEmpty() ? usual : known).stream())
                .collect(Collectors.toUnmodifiableSet());
        chosen = !known.isEmpty() && !shown.equals(usual);
    }

    public boolean knows(String name) {
        return all.containsKey(name);
    }

    public boolean shows(String name) {
        return shown.contains(name);
    }

    /** The one that names the row. */
    public boolean fixed(String name) {
        return all.keySet().iterator().next().equals(name);
    }

    public Column<R> column(String name) {
        return all.get(name);
    }

    public List<Column<R>> all() {
        return List.copyOf(all.values());
    }

    public List<Column<R>> shown() {
        return all.values().stream().filter(column -> shows(column.name())).toList();
    }

    /** Whether the reader wanted others than usual. */
    public boolean chosen() {
        return chosen;
    }

    Set<String> orders(Set<String> more) {
        return Stream.concat(all.values().stream().filter(Column::sortable).map(Column::name), more.stream())
                .collect(Collectors.toSet());
    }
}
