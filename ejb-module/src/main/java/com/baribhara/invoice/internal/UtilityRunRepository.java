package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.model.UtilityRunLine;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class UtilityRunRepository {
    private static final Listing<UtilityRunLine> LINES = new Listing<>(
            UtilityRunLine.class,
            "lease",
            List.of(SortKey.text("lease", "e.leaseCode", UtilityRunLine::leaseCode)),
            List.of(
                    SortKey.id("id", "e.lease", UtilityRunLine::lease),
                    new SortKey<>("line", "e.lineNo", UtilityRunLine::lineNo, Integer::valueOf)));

    private final EntityManager em;

    protected UtilityRunRepository() {
        this(null);
    }

    @Inject
    public UtilityRunRepository(EntityManager em) {
        this.em = em;
    }

    public Page<UtilityRunLine> lines(InvoiceRunId run, PageRequest request) {
        return LINES.in(em).where("e.run = :run", "run", run.value()).page(request);
    }
}
