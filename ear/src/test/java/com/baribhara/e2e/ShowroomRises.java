package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.EscalationRuns;
import com.baribhara.it.Office;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Rents that rise by themselves: the rule of the lease that has a page of its own, was another before, and those of three more. */
final class ShowroomRises {
    private static final String OTHERS = "select string_agg(id::text, ',') from (select id from lease"
            + " where organisation_id = %1$d and status = 'ACTIVE' and ends_on is null and starts_on < '2026-08-01'"
            + " and id <> '%2$s' order by code limit 3) let";

    private final Office landlord;

    ShowroomRises(Office landlord) {
        this.landlord = landlord;
    }

    void fill(Sql administrator) throws SQLException {
        String lease = administrator.text(Exhibit.LEASE.query(landlord.key()));
        agreed(lease, EscalationRuns.rule("7.5", 12, "2029-01-01"));
        Map<String, Object> rounded = EscalationRuns.rule("5", 24, "2029-06-01");
        rounded.put("roundTo", "100.00");
        agreed(lease, rounded);
        for (String other : List.of(
                administrator.text(OTHERS.formatted(landlord.key(), lease)).split(","))) {
            agreed(other, EscalationRuns.rule("10", 24, "2027-06-16"));
        }
        EscalationRuns.asOf("2027-05-05", true, () -> landlord.as("OWNER"));
    }

    private void agreed(String lease, Map<String, Object> rule) {
        EscalationRuns.agreed(lease, rule, () -> landlord.as("OWNER"));
    }
}
