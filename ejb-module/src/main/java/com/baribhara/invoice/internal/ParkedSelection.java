package com.baribhara.invoice.internal;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Chooses parked leases for a run that tries them again. */
@ApplicationScoped
public class ParkedSelection {
    private static final String CHOSEN =
            " p.kind = :kind and p.resolved_at is null and (:all or p.lease_id in (:leases))";

    // up to the month for which they were parked last: the run that parked them wanted all months up to it
    private static final String MONTH = """
            select max(r.month) from parked_lease p
            join invoice_run r on r.organisation_id = p.organisation_id and r.id = p.run_id where""" + CHOSEN;

    private static final String CHOOSE = """
            insert into invoice_run_lease (run_id, lease_id)
            select distinct cast(:run as uuid), p.lease_id from parked_lease p where""" + CHOSEN;

    private static final String COUNT = "select count(*) from parked_lease p where" + CHOSEN;

    private static final UUID NOBODY = new UUID(0, 0);

    private final EntityManager em;

    protected ParkedSelection() {
        this(null);
    }

    @Inject
    public ParkedSelection(EntityManager em) {
        this.em = em;
    }

    /** The month up to which these leases were to be billed; empty when none of them is parked. @param leases none for all */
    public Optional<BillingMonth> month(List<LeaseId> leases) {
        Object last = chosen(MONTH, ParkedKind.MONTH, leases).getSingleResult();
        return Optional.ofNullable(last).map(day -> BillingMonth.of(day(day)));
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
    }

    /** Whether meters of these leases wait. @param leases none for all */
    public boolean meters(List<LeaseId> leases) {
        return ((Number) chosen(COUNT, ParkedKind.METERS, leases).getSingleResult()).longValue() > 0;
    }

    /** @return how many leases the run is for now, all of which wait for it */
    public int choose(InvoiceRunId run, ParkedKind kind, List<LeaseId> leases) {
        return chosen(CHOOSE, kind, leases).setParameter("run", run.value()).executeUpdate();
    }

    private Query chosen(String sql, ParkedKind kind, List<LeaseId> leases) {
        return em.createNativeQuery(sql)
                .setParameter("kind", kind.name())
                .setParameter("all", leases.isEmpty())
                .setParameter(
                        "leases",
                        leases.isEmpty()
                                ? List.of(NOBODY)
                                : leases.stream().map(LeaseId::value).toList());
    }
}
