package com.baribhara.organisation;

import com.baribhara.organisation.internal.BillingCalendarQuery;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which organisation bills when, and how; for jobs that serve many. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class BillingCalendarService {
    private final BillingCalendarQuery query;

    /**
     * @param organisation small key
     * @param day the last billing day, today or before
     */
    public record BillingDay(int organisation, LocalDate day) {}

    protected BillingCalendarService() {
        this(null);
    }

    @Inject
    public BillingCalendarService(BillingCalendarQuery query) {
        this.query = query;
    }

    /** The latest billing day of every organisation that was already there on that day. */
    public List<BillingDay> latest(LocalDate today) {
        return query.latest(today);
    }

    /** Those of the organisations that round their invoices to whole taka. */
    public List<Integer> wholeTaka(Collection<Integer> organisations) {
        return query.wholeTaka(organisations);
    }

    /** Beyond which bounds bills of these organisations wait for a person. */
    public Map<Integer, BillBounds> bounds(Collection<Integer> organisations) {
        return query.bounds(organisations);
    }

    /** All organisations but the installation itself. */
    public List<Integer> all() {
        return query.all();
    }

    /** The small key of an organisation, if there is one. */
    public Optional<Integer> keyOf(OrganisationId organisation) {
        return query.keyOf(organisation);
    }
}
