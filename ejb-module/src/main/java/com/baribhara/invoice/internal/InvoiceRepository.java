package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceFilter;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.InvoiceKind;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceStatus;
import com.baribhara.invoice.model.Invoice;
import com.baribhara.property.UnitId;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.paging.ListQuery;
import com.baribhara.shared.paging.Listing;
import com.baribhara.shared.paging.Page;
import com.baribhara.shared.paging.PageRequest;
import com.baribhara.shared.paging.SortKey;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
public class InvoiceRepository {
    private static final List<InvoiceStatus> OPEN =
            Arrays.stream(InvoiceStatus.values()).filter(InvoiceStatus::open).toList();
    private static final Listing<Invoice> LISTING = new Listing<>(
            Invoice.class,
            "-number",
            List.of(
                    new SortKey<>(
                            "number", "e.number", invoice -> invoice.number().value(), Long::valueOf),
                    SortKey.month("month", "e.month", Invoice::month),
                    SortKey.day("issued", "e.issuedOn", Invoice::issuedOn),
                    SortKey.day("due", "e.dueOn", Invoice::dueOn),
                    new SortKey<>(
                            "total",
                            "e.total.amount",
                            invoice -> invoice.total().amount(),
                            BigDecimal::new),
                    new SortKey<>(
                            "outstanding",
                            "e.outstanding.amount",
                            invoice -> invoice.outstanding().amount(),
                            BigDecimal::new)),
            List.of(SortKey.id("id", "e.id", invoice -> invoice.id().value())));

    private final EntityManager em;

    protected InvoiceRepository() {
        this(null);
    }

    @Inject
    public InvoiceRepository(EntityManager em) {
        this.em = em;
    }

    public Optional<Invoice> find(InvoiceId id) {
        return Optional.ofNullable(em.find(Invoice.class, id.value()));
    }

    public Page<Invoice> list(InvoiceFilter filter, LocalDate today, PageRequest request, String... amounts) {
        return query(filter, today).page(request, amounts);
    }

    private ListQuery<Invoice> query(InvoiceFilter filter, LocalDate today) {
        ListQuery<Invoice> query = LISTING.in(em)
                .where("e.lease = :lease", "lease", uuid(filter.lease(), LeaseId::value))
                .where("e.tenant = :tenant", "tenant", uuid(filter.tenant(), TenantId::value))
                .where("e.unit = :unit", "unit", uuid(filter.unit(), UnitId::value))
                .where("e.run = :run", "run", uuid(filter.run(), InvoiceRunId::value))
                .where("e.status = :status", "status", filter.status())
                .where(
                        "e.number = :number",
                        "number",
                        filter.number() == null ? null : filter.number().value())
                .containing("billedTo", filter.billedTo(), "e.billTo", "e.billToBn");
        inMonth(query, filter.month());
        if (filter.due() != null) {
            query.where(
                            "e.dueOn between :dueFrom and :dueTo",
                            "dueFrom",
                            filter.due().from())
                    .with("dueTo", filter.due().to());
        }
        if (filter.overdue() != null) {
            String overdue = "(e.status in :open and e.dueOn < :today)";
            query.where(filter.overdue() ? overdue : "not " + overdue)
                    .with("open", OPEN)
                    .with("today", today);
        }
        return query;
    }

    /** What was billed elsewhere is of no month here, as in the totals by month. */
    private static void inMonth(ListQuery<Invoice> query, BillingMonth month) {
        if (month != null) {
            query.where("e.month = :month and e.kind <> :opening", "month", month)
                    .with("opening", InvoiceKind.OPENING);
        }
    }

    private static <T> UUID uuid(T id, Function<T, UUID> value) {
        return id == null ? null : value.apply(id);
    }
}
