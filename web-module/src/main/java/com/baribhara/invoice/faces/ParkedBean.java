package com.baribhara.invoice.faces;

import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.web.ListState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The leases that still wait to be billed. */
@Named
@RequestScoped
public class ParkedBean {
    private static final Set<String> SORTABLE = Set.of("month");

    private final InvoiceRunService runs;
    private final ListState list;
    private Page<ParkedLease> found;

    protected ParkedBean() {
        this(null, null);
    }

    @Inject
    public ParkedBean(InvoiceRunService runs, ListState list) {
        this.runs = runs;
        this.list = list;
    }

    public Page<ParkedLease> getFound() {
        if (found == null) {
            found = runs.parked(list.request("month", SORTABLE));
        }
        return found;
    }
}
