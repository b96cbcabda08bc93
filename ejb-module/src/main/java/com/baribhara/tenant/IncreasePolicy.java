package com.baribhara.tenant;

import com.baribhara.organisation.EarlyIncrease;
import com.baribhara.shared.InputCheck;
import java.time.LocalDate;

/** The law on increases, and how strictly the landlord takes it. */
public record IncreasePolicy(IncreaseLaws laws, EarlyIncrease early) {

    /**
     * Whether a rent may rise on a day.
     *
     * @param since the first day of the rent until then
     * @param override why it may come earlier than the law has it, null without a reason
     */
    public boolean allows(LocalDate since, LocalDate day, String override) {
        return laws.allow(since, day) || early == EarlyIncrease.WARN && override != null;
    }

    /**
     * Tells what is in the way of it, and the earliest lawful day.
     *
     * @param field that has the day
     */
    public void check(InputCheck check, String field, LocalDate since, LocalDate day, String override) {
        LocalDate lawful = laws.firstFrom(since, day);
        boolean blocked = early == EarlyIncrease.BLOCK;
        check.rule(
                allows(since, day, override),
                blocked ? field : "override",
                blocked ? "rent.increase-early" : "rent.increase-unexplained",
                day.toString(),
                lawful.toString(),
                since.toString());
    }
}
