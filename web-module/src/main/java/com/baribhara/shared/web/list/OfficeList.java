package com.baribhara.shared.web.list;

import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What one list of the office is: everything else about it, from the menu of columns to the export, is the same for all. */
public interface OfficeList<R> {

    /** In addresses, names of files and remembered choices. */
    String name();

    /** The key of its title. */
    String title();

    List<Column<R>> columns();

    /** Fields as {@link PageRequest#sort()} takes them. */
    String usualOrder();

    /** The rows of a page under the filters of the address. */
    Page<R> page(PageRequest page);

    UUID id(R row);

    /** Fields to sort by that stand in no column of their own. */
    default Set<String> moreOrders() {
        return Set.of();
    }

    /** The word of the status that the list is narrowed to, or null. */
    default String statusText() {
        return null;
    }

    default List<ActiveFilter> filters() {
        return List.of();
    }

    /**
     * Over everything found.
     *
     * @param found a page of it, with the sums that came with the count
     */
    default List<Total> totals(Page<R> found) {
        return List.of();
    }

    /** What a selection of rows adds up, or null. */
    default Money amount(R row) {
        return null;
    }
}
