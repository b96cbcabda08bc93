package com.baribhara.shared.web;

import static com.baribhara.shared.web.ListState.SIZE;
import static com.baribhara.shared.web.ListState.SORT;
import static com.baribhara.shared.web.ListState.TRAIL;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/** Where the links of a list lead: the same list, sorted otherwise, a page further, or offered in another form. */
@Named("here")
@RequestScoped
public class ListAddress {
    private final ListState state;

    protected ListAddress() {
        this(null);
    }

    @Inject
    public ListAddress(ListState state) {
        this.state = state;
    }

    /** Without any filter. */
    public String getPath() {
        return state.path();
    }

    /** The address of the first page with one more filter, or another value of it; an empty value takes it away. */
    public String with(String name, Object value) {
        return state.with(name, value);
    }

    /** The same with another filter taken away: the two exclude each other. */
    public String only(String name, Object value, String other) {
        return state.address(Map.of(name, value.toString()), Set.of(TRAIL, name, other));
    }

    public String without(String one, String other) {
        return state.address(Map.of(), Set.of(TRAIL, one, other));
    }

    /** The same list sorted by this field, the other way round when it is already. */
    public String sorted(String field) {
        return state.with(SORT, field.equals(state.get(SORT)) ? "-" + field : field);
    }

    /** {@code ascending}, {@code descending} or {@code none}, as ARIA says it. */
    public String order(String field) {
        String sort = state.get(SORT);
        if (field.equals(sort)) {
            return "ascending";
        }
        return ("-" + field).equals(sort) ? "descending" : "none";
    }

    public Pager getPager() {
        return state.pager();
    }

    /** The first page of the list. */
    public String getFirst() {
        return state.address(Map.of(), Set.of(TRAIL));
    }

    /** The page at the end of this trail. */
    public String page(String trail) {
        return state.address(trail.isEmpty() ? Map.of() : Map.of(TRAIL, trail), Set.of(TRAIL));
    }

    /** All pages of what this list shows, as another address offers it. */
    public String elsewhere(String path) {
        return path
                + state.address(Map.of(), Set.of(TRAIL, SIZE))
                        .substring(getPath().length());
    }
}
