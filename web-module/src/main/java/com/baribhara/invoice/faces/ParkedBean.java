package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.web.list.Column;
import com.baribhara.shared.web.list.Lists;
import com.baribhara.shared.web.list.OfficeList;
import com.baribhara.shared.web.list.ShownList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** The leases that still wait to be billed. */
@Named
@RequestScoped
public class ParkedBean implements OfficeList<ParkedLease> {
    private final InvoiceRunService runs;
    private final ParkedWords words;
    private final Lists lists;
    private ShownList<ParkedLease> shown;

    protected ParkedBean() {
        this(null, null, null);
    }

    @Inject
    public ParkedBean(InvoiceRunService runs, ParkedWords words, Lists lists) {
        this.runs = runs;
        this.words = words;
        this.lists = lists;
    }

    public ShownList<ParkedLease> getShown() {
        if (shown == null) {
            shown = lists.show(this);
        }
        return shown;
    }

    @Override
    public String name() {
        return "parked";
    }

    @Override
    public String title() {
        return "parked.title";
    }

    @Override
    public String usualOrder() {
        return "month";
    }

    @Override
    public List<Column<ParkedLease>> columns() {
        return List.of(
                Column.of("lease", "run.lease", ParkedLease::leaseCode),
                Column.of("month", "run.month", ParkedLease::month).sorted(),
                Column.of("reason", "run.reason", words::reason),
                Column.of(
                        "fix",
                        "run.whatNow",
                        (ParkedLease one) -> lists.words().text("parked." + one.reason() + ".fix")));
    }

    @Override
    public Page<ParkedLease> page(PageRequest page) {
        return runs.parked(page);
    }

    @Override
    public UUID id(ParkedLease one) {
        return one.lease().value();
    }
}
