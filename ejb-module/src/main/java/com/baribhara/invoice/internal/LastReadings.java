package com.baribhara.invoice.internal;

import com.baribhara.invoice.DepositNotSettled;
import com.baribhara.shared.sql.Database;
import com.baribhara.tenant.LeaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Whether what a tenant used is billed to the last day. A reading on that day or on the one after it is what they left. In a database that shows one organisation.
 */
final class LastReadings {
    private static final String THEIRS = "u.lease_id = l.id and " + UtilityLeases.STANDS;

    // 1. a meter that went on counting and was not read when they left; one that nobody ever read or priced is no
    // matter of the bills
    // 2. a reading of theirs that is not billed, or not as it is 3. the same of the last one of a meter that was taken
    // away
    // 4. a use that began with another reading by now, whose meters showed something else at their ends, or that was
    // theirs before they left
    private static final String MISSING = """
            with l as (select * from lease where organisation_id = current_organisation() and id = ? and billed_from <= ends_on),
                m as (select x.* from l join meter x on x.organisation_id = l.organisation_id and x.unit_id = l.unit_id)
            select m.number, l.ends_on, false as read
            from l, m
            where (m.removed_on is null or m.removed_on > l.ends_on + 1 or m.removed_on > l.ends_on
                    and exists (select from meter n where n.organisation_id = m.organisation_id and n.replaces_id = m.id))
                and (m.installed_on < l.ends_on or m.replaces_id is not null and m.installed_on = l.ends_on)
                and not exists (select from meter_reading r where r.organisation_id = m.organisation_id and r.meter_id = m.id
                    and r.read_on between l.ends_on and l.ends_on + 1)
                and (m.replaces_id is not null
                    or exists (select from meter_reading r where r.organisation_id = m.organisation_id and r.meter_id = m.id)
                    or exists (select from meter_price p where p.organisation_id = m.organisation_id and p.meter_id = m.id)
                    or exists (select from sub_meter_rate s where s.organisation_id = m.organisation_id and s.utility = m.utility))
            union
            select m.number, r.read_on, true
            from l, m join meter_reading r on r.organisation_id = m.organisation_id and r.meter_id = m.id
            where r.read_on > l.starts_on and r.read_on >= l.billed_from and %1$s
                and (r.read_on <= l.ends_on or r.read_on = l.ends_on + 1 and m.installed_on < l.ends_on
                    and not exists (select from meter_reading b where b.organisation_id = r.organisation_id and b.meter_id = r.meter_id
                        and b.read_on = l.ends_on))
                and not exists (select from metered_use u where u.organisation_id = r.organisation_id and u.meter_id = r.meter_id
                    and u.read_on = r.read_on and u.reading_now = r.value and %2$s)
            union
            select m.number, m.removed_on, true
            from l, m
            where m.removed_on > l.starts_on and m.removed_on >= l.billed_from and m.removed_on <= l.ends_on + 1
                and (m.installed_on < least(m.removed_on, l.ends_on) or m.replaces_id is not null)
                and not exists (select from meter n where n.organisation_id = m.organisation_id and n.replaces_id = m.id)
                and not exists (select from meter_reading r where r.organisation_id = m.organisation_id and r.meter_id = m.id
                    and r.read_on between least(m.removed_on, l.ends_on) and m.removed_on)
                and not exists (select from metered_use u where u.organisation_id = m.organisation_id and u.meter_id = m.id
                    and u.read_on = m.removed_on and u.reading_now = m.final_reading and %2$s)
            union
            select m.number, u.read_on, true
            from l join metered_use u on u.organisation_id = l.organisation_id and %2$s
                join meter m on m.organisation_id = u.organisation_id and m.id = u.meter_id
                join meter b on b.organisation_id = u.organisation_id and b.id = u.before_meter_id
            where u.read_on > l.ends_on + 1 or u.before_on >= l.ends_on
                or %3$s
                or exists (select from meter_reading r where r.organisation_id = u.organisation_id and r.meter_id = u.before_meter_id
                    and r.read_on = u.before_on and r.value <> u.reading_before and %1$s)
            order by 1, 2
            """.formatted(UtilityLeases.HOLDS, THEIRS, UtilityLeases.OVER_CORRECTED_END);

    private final Database database;

    LastReadings(Database database) {
        this.database = database;
    }

    private record Missing(String meter, LocalDate day, boolean read) {}

    /** @throws DepositNotSettled naming the meters that were not read at the end, or else those whose readings are not billed */
    void billed(LeaseId ended) {
        List<Missing> missing = database.query(
                MISSING,
                row -> new Missing(row.getString(1), row.getObject(2, LocalDate.class), row.getBoolean(3)),
                ended.value());
        refuse("deposit.read-first", missing.stream().filter(one -> !one.read()).toList());
        refuse("deposit.meter-unbilled", missing);
    }

    private static void refuse(String code, List<Missing> missing) {
        if (!missing.isEmpty()) {
            String meters = missing.stream().map(Missing::meter).distinct().collect(Collectors.joining(", "));
            throw new DepositNotSettled(code, meters, missing.get(0).day().toString());
        }
    }
}
