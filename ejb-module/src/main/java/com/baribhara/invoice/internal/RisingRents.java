package com.baribhara.invoice.internal;

import com.baribhara.invoice.rates.internal.LawFacts;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.tenant.DueEscalation;
import com.baribhara.tenant.EscalationBatchService;
import com.baribhara.tenant.EscalationOutcome;
import com.baribhara.tenant.EscalationOutcome.Found;
import com.baribhara.tenant.LeaseSlice;
import com.baribhara.tenant.OrganisationLease;
import com.baribhara.tenant.RentStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Rents that rise up to the last day of a month that is billed: made terms of their leases before it is, or only looked at. */
@ApplicationScoped
public class RisingRents {
    private static final Logger LOG = Logger.getLogger(RisingRents.class.getName());

    private final EscalationBatchService leases;
    private final LawFacts law;

    protected RisingRents() {
        this(null, null);
    }

    @Inject
    public RisingRents(EscalationBatchService leases, LawFacts law) {
        this.leases = leases;
        this.law = law;
    }

    /**
     * Makes the next steps terms of their leases.
     *
     * @param slice up to the day it names
     * @return the last lease that was looked at; empty when there is none left
     */
    public Optional<OrganisationRow> raise(LeaseSlice slice, int limit, String actor) {
        List<DueEscalation> due = leases.next(slice, law.increases(), limit);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        leases.post(outcomes(due), actor);
        return Optional.of(due.get(due.size() - 1).row());
    }

    /** These leases as they will be once the rents have risen that do so up to the day. */
    public List<OrganisationLease> risen(List<OrganisationLease> page, LocalDate until) {
        List<OrganisationRow> rows = page.stream().map(OrganisationLease::row).toList();
        List<DueEscalation> due = leases.of(rows, until, law.increases());
        Map<OrganisationRow, List<RentStep>> steps = new HashMap<>();
        for (EscalationOutcome outcome : outcomes(due)) {
            List<RentStep> posted = outcome.posted().stream().map(Found::step).toList();
            if (outcome.moves() && !posted.isEmpty()) {
                steps.put(outcome.due().row(), posted);
            }
        }
        return page.stream()
                .map(lease -> steps.containsKey(lease.row()) ? lease.risen(steps.get(lease.row())) : lease)
                .toList();
    }

    /** A schedule the rules choke on keeps no month from being billed: the rent stays as it is, and the run of escalations fails on it. */
    private static List<EscalationOutcome> outcomes(List<DueEscalation> due) {
        return due.stream().flatMap(one -> outcome(one).stream()).toList();
    }

    private static Optional<EscalationOutcome> outcome(DueEscalation due) {
        try {
            return Optional.of(due.outcome());
        } catch (ArithmeticException
                | DateTimeException
                | IllegalArgumentException
                | NoSuchElementException
                | NullPointerException broken) {
            LOG.log(Level.WARNING, broken, () -> "no step for lease " + due.row());
            return Optional.empty();
        }
    }
}
