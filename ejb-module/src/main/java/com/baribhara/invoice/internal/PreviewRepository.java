package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.PreviewChange;
import com.baribhara.invoice.RunPreview.Part;
import com.baribhara.invoice.model.PreviewRow;
import com.baribhara.shared.Money;
import com.baribhara.shared.paging.ListQuery;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

@ApplicationScoped
public class PreviewRepository {
    private static final Listing<PreviewRow> LISTING = new Listing<>(
            PreviewRow.class,
            "lease",
            List.of(
                    SortKey.text("lease", "e.leaseCode", PreviewRow::leaseCode),
                    new SortKey<>("difference", "e.difference", PreviewRow::difference, BigDecimal::new)),
            List.of(SortKey.id("id", "e.lease", PreviewRow::lease)));

    private static final String PARTS = """
            select change, count(*), sum(invoices), sum(net), sum(vat), sum(amount), sum(last_month), sum(difference)
            from invoice_run_preview where run_id = :run group by change""";

    // ids ascend with time, so what came after the run has a larger one
    private static final String CHANGED_SINCE = """
            select exists (select from domain_event
                           where id > :run and (type in ('InvoiceIssued', 'PortfolioImported') or starts_with(type, 'Lease')
                               or starts_with(type, 'Rent') or starts_with(type, 'Unit') or starts_with(type, 'Charge')
                               or starts_with(type, 'Organisation')))""";

    private final EntityManager em;

    protected PreviewRepository() {
        this(null);
    }

    @Inject
    public PreviewRepository(EntityManager em) {
        this.em = em;
    }

    public List<Part> parts(InvoiceRunId run) {
        Stream<?> rows =
                em.createNativeQuery(PARTS).setParameter("run", run.value()).getResultStream();
        return rows.map(Object[].class::cast)
                .map(PreviewRepository::part)
                .sorted(Comparator.comparing(Part::change))
                .toList();
    }

    private static Part part(Object[] row) {
        return new Part(
                PreviewChange.valueOf((String) row[0]),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                money(row[3]),
                money(row[4]),
                money(row[5]),
                money(row[6]),
                money(row[7]));
    }

    private static Money money(Object sum) {
        return new Money((BigDecimal) sum);
    }

    /** @param change null for all that differ */
    public Page<PreviewRow> rows(InvoiceRunId run, PreviewChange change, PageRequest page) {
        ListQuery<PreviewRow> query = LISTING.in(em).where("e.run = :run", "run", run.value());
        return (change == null ? query.where("e.change <> SAME") : query.where("e.change = :change", "change", change))
                .page(page);
    }

    public boolean changedSince(InvoiceRunId run) {
        return (boolean) em.createNativeQuery(CHANGED_SINCE)
                .setParameter("run", run.value())
                .getSingleResult();
    }
}
