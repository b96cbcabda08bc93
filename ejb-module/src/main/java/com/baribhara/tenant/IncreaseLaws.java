package com.baribhara.tenant;

import com.baribhara.shared.Dated;
import com.baribhara.shared.Dated.Since;
import java.time.LocalDate;
import java.util.List;

/** The law on increases by date: what counts is the rule in force on the day on which a rent rises. */
public record IncreaseLaws(Dated<LawfulIncrease> rules) {

    /**
     * The first lawful day for an increase that is not before the day asked for.
     *
     * @param since the first day of the rent until then
     */
    public LocalDate firstFrom(LocalDate since, LocalDate day) {
        List<Since<LawfulIncrease>> latestFirst = rules.values();
        LocalDate asked = day;
        for (int i = latestFirst.size() - 1; i >= 0; i--) {
            LocalDate begins = latestFirst.get(i).validFrom();
            LocalDate next = i == 0 ? LocalDate.MAX : latestFirst.get(i - 1).validFrom();
            if (asked.isBefore(begins)) {
                return asked;
            }
            if (asked.isBefore(next)) {
                LocalDate lawful = latestFirst.get(i).value().firstFrom(since, asked);
                if (lawful.isBefore(next)) {
                    return lawful;
                }
                asked = next;
            }
        }
        return asked;
    }

    public boolean allow(LocalDate since, LocalDate day) {
        return firstFrom(since, day).equals(day);
    }
}
