package com.baribhara.tenant.model;

import com.baribhara.shared.Anniversaries;
import com.baribhara.shared.Money;
import com.baribhara.tenant.RentStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The same rise of the rent again and again, on anniversaries of the lease (billing rules, section 4). */
public record EscalationSchedule(Anniversaries anniversaries, Escalation escalation) {

    /** The first rent and so many rises; each starts from the rounded rent before it. */
    public List<RentStep> steps(Money firstRent, int rises) {
        List<RentStep> steps = new ArrayList<>(rises + 1);
        steps.add(new RentStep(anniversaries.first(), firstRent));
        for (int rise = 1; rise <= rises; rise++) {
            Money before = steps.get(rise - 1).rent();
            Money rent = escalation.raise(before, firstRent).rent();
            steps.add(new RentStep(anniversaries.start(rise), rent));
        }
        return List.copyOf(steps);
    }

    /** The first rent and all rises up to a day, that day included. */
    public List<RentStep> stepsUntil(Money firstRent, LocalDate day) {
        int rises = 0;
        while (!anniversaries.start(rises + 1).isAfter(day)) {
            rises++;
        }
        return steps(firstRent, rises);
    }
}
