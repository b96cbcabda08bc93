package com.baribhara.tenant;

import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.internal.DueEscalations;
import com.baribhara.tenant.internal.EscalationSteps;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rents of many organisations that are due to rise, for the job that raises them. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class EscalationBatchService {
    private final DueEscalations due;
    private final EscalationSteps steps;

    protected EscalationBatchService() {
        this(null, null);
    }

    @Inject
    public EscalationBatchService(DueEscalations due, EscalationSteps steps) {
        this.due = due;
        this.steps = steps;
    }

    /** Small keys of those where a rent rises up to the day. */
    public List<Integer> organisations(Optional<UUID> only, LocalDate until) {
        return due.organisations(only, until);
    }

    /** How many leases of the slice each organisation has whose rent rises up to the day the slice names. */
    public Map<Integer, Integer> counts(LeaseSlice slice) {
        return due.counts(slice);
    }

    /** Where to cut the slice into parts of about the same size. */
    public List<OrganisationRow> bounds(LeaseSlice slice, int parts) {
        return due.bounds(slice, parts);
    }

    /** The next of them, at most {@code limit}, in order: three statements, whatever their number. */
    public List<DueEscalation> next(LeaseSlice slice, IncreaseLaws laws, int limit) {
        return due.next(slice, laws, limit);
    }

    /** Those of these leases whose rent rises up to the day, in order. */
    public List<DueEscalation> of(List<OrganisationRow> some, LocalDate until, IncreaseLaws laws) {
        return due.of(some, until, laws);
    }

    /**
     * Makes the steps terms of their leases, each with its event, and moves the schedules on.
     *
     * @return the leases that got theirs; the others were changed by somebody since they were read, and wait for the next run
     */
    public Set<OrganisationRow> post(List<EscalationOutcome> outcomes, String actor) {
        return steps.post(outcomes, actor);
    }
}
