package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceService;
import com.baribhara.invoice.InvoiceSummary;
import com.baribhara.invoice.LateBucket;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.Formats;
import com.baribhara.shared.web.list.ActiveFilter;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import com.baribhara.shared.web.list.Total;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The list of invoices, and what all of them come to. */
@Named
@RequestScoped
public class InvoicesBean implements OfficeList<InvoiceSummary> {
    private final InvoiceService invoices;
    private final InvoiceFilters filters;
    private final Lists lists;
    private ShownList<InvoiceSummary> shown;

    protected InvoicesBean() {
        this(null, null, null);
    }

    @Inject
    public InvoicesBean(InvoiceService invoices, InvoiceFilters filters, Lists lists) {
        this.invoices = invoices;
        this.filters = filters;
        this.lists = lists;
    }

    public ShownList<InvoiceSummary> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    public List<BillingMonth> getMonths() {
        return filters.months();
    }

    public LateBucket[] getAges() {
        return LateBucket.values();
    }

    @Override
    public String name() {
        return "invoices";
    }

    @Override
    public String title() {
        return "list.title";
    }

    @Override
    public String usualOrder() {
        return "-number";
    }

    @Override
    public List<Column<InvoiceSummary>> columns() {
        Formats words = lists.words();
        return List.of(
                Column.of(
                                "number",
                                "col.number",
                                (InvoiceSummary one) -> one.number().toString())
                        .sorted()
                        .in("b-c-sub"),
                Column.of("tenant", "col.tenant", (InvoiceSummary one) -> words.pick(one.billTo(), one.billToBn()))
                        .in("b-c-main"),
                Column.of(
                                "premises",
                                "inv.premises",
                                (InvoiceSummary one) -> words.pick(one.premises(), one.premisesBn()))
                        .onDemand(),
                Column.of("month", "run.month", InvoiceSummary::month).sorted().in("b-c-wide b-nowrap"),
                Column.of("status", "col.status", (InvoiceSummary one) -> words.text("status.invoice." + status(one)))
                        .in("b-c-state"),
                Column.of("issued", "inv.issued", InvoiceSummary::issued)
                        .sorted()
                        .in("b-nowrap")
                        .onDemand(),
                Column.of("due", "col.due", InvoiceSummary::due).sorted().in("b-c-more"),
                Column.of("total", "col.total", InvoiceSummary::total).sorted().in("b-right b-c-wide"),
                Column.of("outstanding", "col.outstanding", InvoiceSummary::outstanding)
                        .sorted()
                        .in("b-right b-c-amount"));
    }

    /** The word it is shown with: an unpaid one says that it is late. */
    public String status(InvoiceSummary one) {
        return one.overdue() && one.status().name().equals("ISSUED")
                ? InvoiceFilters.OVERDUE
                : one.status().name();
    }

    @Override
    public String statusText() {
        return lists.status("invoice");
    }

    @Override
    public Page<InvoiceSummary> page(PageRequest page) {
        return invoices.listWithTotals(filters.filter(), page);
    }

    @Override
    public UUID id(InvoiceSummary one) {
        return one.id().value();
    }

    @Override
    public Money amount(InvoiceSummary one) {
        return one.outstanding();
    }

    @Override
    public List<Total> totals(Page<InvoiceSummary> found) {
        return List.of(
                new Total("col.total", found.sums().get(0)),
                new Total("col.outstanding", found.sums().get(1)));
    }

    @Override
    public List<ActiveFilter> filters() {
        return filters.active();
    }
}
