package com.baribhara.tenant;

import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.EscalationOutcome.Found;
import com.baribhara.tenant.model.EscalationCourse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A lease whose rent is due to rise, with everything the rules need.
 *
 * @param until the last day of steps that are due
 */
public record DueEscalation(
        OrganisationRow row, Lease lease, Rule rule, RentHistory rents, IncreasePolicy policy, LocalDate until) {
    /** More in one night is a mistake of somebody; the rest comes the night after. */
    private static final int MOST_STEPS = 120;

    /** @param end null while the lease is open */
    public record Lease(String code, LocalDate start, LocalDate end, String tenant, String tenantBn) {}

    /**
     * The schedule as it was read.
     *
     * @param version somebody who changes it, or the rents it builds on, raises it
     */
    public record Rule(
            EscalationId id, int version, EscalationCourse course, LocalDate next, String reason, String override) {}

    public DueEscalation with(RentHistory known) {
        return new DueEscalation(row, lease, rule, known, policy, until);
    }

    /**
     * Applies the rules; asks and changes nothing. A step that the law would have later, and that nobody gave a reason for or nobody may,
     * is held back, and those after it wait.
     */
    public EscalationOutcome outcome() {
        LocalDate last = lease.end() != null && lease.end().isBefore(until) ? lease.end() : until;
        List<RentStep> steps = rule.course().steps(rents, rule.next(), last, MOST_STEPS);
        List<Found> found = new ArrayList<>();
        RentHistory known = rents;
        for (RentStep step : steps) {
            RentStep before = known.before(step.from()).orElseThrow();
            if (!policy.allows(before.from(), step.from(), rule.override())) {
                found.add(new Found(step, before, policy.laws().firstFrom(before.from(), step.from()), false));
                return new EscalationOutcome(this, found, step.from());
            }
            found.add(new Found(step, before, null, !policy.laws().allow(before.from(), step.from())));
            known = known.with(step);
        }
        LocalDate done =
                steps.size() < MOST_STEPS ? last : steps.get(MOST_STEPS - 1).from();
        return new EscalationOutcome(this, found, rule.course().after(done));
    }
}
