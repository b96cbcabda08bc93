package com.baribhara.tenant;

import com.baribhara.shared.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * What the rules made of a lease whose rent is due to rise.
 *
 * @param found the steps, oldest first; the last may be held back
 * @param next the first step that is not posted then
 */
public record EscalationOutcome(DueEscalation due, List<Found> found, LocalDate next) {

    /**
     * @param lawfulFrom when the law would let the rent rise, for a step that is held back; else null
     * @param early whether it comes earlier than the law has it, with a reason
     */
    public record Found(RentStep step, RentStep before, LocalDate lawfulFrom, boolean early) {

        public boolean held() {
            return lawfulFrom != null;
        }

        public Money more() {
            return step.rent().minus(before.rent());
        }
    }

    /** The steps that become terms of the lease. */
    public List<Found> posted() {
        return found.stream().filter(one -> !one.held()).toList();
    }

    public boolean held() {
        return found.stream().anyMatch(Found::held);
    }

    /** Whether the schedule moves on. */
    public boolean moves() {
        return next.isAfter(due.rule().next());
    }
}
