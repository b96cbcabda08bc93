package com.baribhara.tenant.internal.portfolio;

import com.baribhara.tenant.ImportError;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A unit is let to one lease at a time: staged leases against each other and against those that stay as they are. Found by one
 * pass over the leases of a unit in order of time, since a file that names one unit in all its rows would make every pair of
 * them a finding. The exclusion constraint of the table guards what is written meanwhile.
 */
class OverlapCheck {
    private static final String LET = """
            create temp table let on commit drop as
            select s.property, s.unit, s.code, s.row_no, s.starts_on, coalesce(s.ends_on, 'infinity') as ends_on
            from (select distinct on (code) * from staged_lease where good order by code, row_no) s
            where s.ends_on >= s.starts_on is not false
            union all
            select p.code, u.code, l.code, null, l.starts_on, coalesce(l.ends_on, 'infinity')
            from lease l join unit u on u.id = l.unit_id join property p on p.id = u.property_id
            where l.status in ('ACTIVE', 'TERMINATED')
              and (p.code, u.code) in (select s.property, s.unit from staged_lease s)
              and not exists (select from staged_lease s where s.code = l.code)""";

    private static final String OVERLAPPING = """
            create temp table overlapping on commit drop as
            select property, unit, code, row_no, starts_on, ends_on from (
                select let.*,
                    max(ends_on) over (onwards rows between unbounded preceding and 1 preceding) as busy_until,
                    min(starts_on) filter (where row_no is null)
                        over (backwards rows between unbounded preceding and 1 preceding) as stays_from
                from let
                window onwards as (partition by property, unit order by starts_on, row_no nulls first),
                    backwards as (partition by property, unit order by starts_on desc, row_no desc nulls last)) o
            where row_no is not null and (busy_until >= starts_on or stays_from <= ends_on)""";

    private static final String NAMED = """
            select o.row_no, o.property || ' / ' || o.unit, other.code, other.starts_on::text
            from (select * from overlapping order by row_no limit %d) o cross join lateral (
                select l.code, l.starts_on from let l
                where l.property = o.property and l.unit = o.unit and l.row_no is distinct from o.row_no
                  and l.starts_on <= o.ends_on and l.ends_on >= o.starts_on
                order by l.starts_on, l.row_no nulls first limit 1) other order by o.row_no""".formatted(Findings.KEPT);

    private final Connection connection;
    private final Findings findings;

    OverlapCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void check() throws SQLException {
        Sql.execute(connection, LET);
        Sql.execute(connection, "create index on let (property, unit, starts_on, row_no nulls first)");
        Sql.execute(connection, "analyze let");
        Sql.execute(connection, OVERLAPPING);
        int[] all = new int[1];
        Sql.query(connection, "select count(*) from overlapping", row -> all[0] = row.getInt(1));
        int before = findings.count();
        Sql.query(
                connection,
                NAMED,
                row -> findings.add(new ImportError(
                        CsvFile.LEASES.fileName(),
                        row.getInt(1),
                        "unit",
                        "lease.overlaps",
                        List.of(row.getString(2), row.getString(3), row.getString(4)))));
        findings.count(all[0] - (findings.count() - before));
    }
}
