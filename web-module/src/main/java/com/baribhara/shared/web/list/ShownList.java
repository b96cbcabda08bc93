package com.baribhara.shared.web.list;

import com.baribhara.shared.Money;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.ListState;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A list as the address and the reader's choice of columns want it. */
public final class ShownList<R> {
    private final OfficeList<R> list;
    private final ListState state;
    private final Columns<R> columns;
    private final Set<String> orders;
    private Page<R> found;
    private List<Total> totals;

    ShownList(OfficeList<R> list, ListState state, ColumnChoices choices) {
        this.list = list;
        this.state = state;
        List<Column<R>> all = list.columns();
        Set<String> known = all.stream().map(Column::name).collect(Collectors.toSet());
        List<String> asked = state.read("columns", text -> known(text, known));
        this.columns = new Columns<>(all, asked == null ? choices.of(list.name()) : asked);
        this.orders = columns.orders(list.moreOrders());
    }

    private static List<String> known(String text, Set<String> known) {
        List<String> names = List.of(text.split(","));
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("no such column");
        }
        return names;
    }

    /** The page that the address asks for; the first one when its trail leads nowhere. */
    public Page<R> found() {
        if (found == null) {
            found = page();
        }
        return found;
    }

    private Page<R> page() {
        try {
            return list.page(state.request(list.usualOrder(), orders));
        } catch (Refusal lost) {
            state.forgetTrail();
            return list.page(state.request(list.usualOrder(), orders));
        }
    }

    /**
     * The rows after {@code after} in the order of the address, as many as a piece of an export has.
     *
     * @param only ids of the rows wanted; none stands for all
     */
    public Page<R> piece(String after, Set<UUID> only) {
        return list.page(PageRequest.piece(
                after, state.request(list.usualOrder(), orders).sort(), only));
    }

    public OfficeList<R> list() {
        return list;
    }

    public Columns<R> columns() {
        return columns;
    }

    /** Nothing to add up means nothing to ask for. */
    public List<Total> totals() {
        if (totals == null) {
            totals = found().total() == 0 ? List.of() : list.totals(found());
        }
        return totals;
    }

    public List<ActiveFilter> filters() {
        found();
        return list.filters();
    }

    /** What names a row to somebody who does not see the table. */
    public String label(R row) {
        return String.valueOf(columns.all().get(0).value().apply(row));
    }

    /** What it adds to a selection, as a machine reads it; empty where rows have no amount. */
    public String amount(R row) {
        Money amount = list.amount(row);
        return amount == null ? "" : amount.amount().toPlainString();
    }

    /** How many pages there are, the last one perhaps not full. */
    public long pages() {
        return Math.max(1, (found().total() + state.getSize() - 1) / state.getSize());
    }
}
