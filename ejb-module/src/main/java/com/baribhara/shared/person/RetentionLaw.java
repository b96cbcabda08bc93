package com.baribhara.shared.person;

import com.baribhara.shared.FiscalYear;
import com.baribhara.shared.sql.Database;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** How long what proves the books is kept: dated, with its sources, in the table {@code retention_rule}. */
public final class RetentionLaw {
    private RetentionLaw() {}

    /** A rule that counts on a day. */
    public record Rule(String basis, int years, String source) {}

    public static List<Rule> inForce(Database database, LocalDate day) {
        return database.query(
                """
                select distinct on (basis) basis, years, source from retention_rule where valid_from <= ?
                order by basis, valid_from desc""", row -> new Rule(row.getString(1), row.getInt(2), row.getString(3)), Date.valueOf(day));
    }

    /** @param last the day of the latest of the papers; the fiscal year that it lies in is over first */
    public static LocalDate until(List<Rule> rules, LocalDate last) {
        int years = rules.stream().mapToInt(Rule::years).max().orElse(0);
        return FiscalYear.of(last).range().to().plusYears(years);
    }
}
