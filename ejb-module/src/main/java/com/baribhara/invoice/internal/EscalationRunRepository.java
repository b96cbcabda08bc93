package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.model.EscalationLine;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

@ApplicationScoped
public class EscalationRunRepository {
    private static final Listing<EscalationLine> LINES = new Listing<>(
            EscalationLine.class,
            "lease",
            List.of(SortKey.text("lease", "e.leaseCode", EscalationLine::leaseCode)),
            List.of(
                    SortKey.id("id", "e.lease", EscalationLine::lease),
                    SortKey.day("from", "e.from", EscalationLine::from)));

    private final EntityManager em;

    protected EscalationRunRepository() {
        this(null);
    }

    @Inject
    public EscalationRunRepository(EntityManager em) {
        this.em = em;
    }

    public Page<EscalationLine> lines(InvoiceRunId run, PageRequest request) {
        return LINES.in(em).where("e.run = :run", "run", run.value()).page(request);
    }
}
