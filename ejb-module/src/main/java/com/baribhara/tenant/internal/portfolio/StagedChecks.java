package com.baribhara.tenant.internal.portfolio;

import com.baribhara.tenant.ImportError;
import com.baribhara.tenant.LeaseBooks;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks the staged rows what no single cell can tell: references, duplicates, dates and taxes that contradict each other. */
class StagedChecks {
    private final Connection connection;
    private final Findings findings;
    private final LeaseBooks books;

    StagedChecks(Connection connection, Findings findings, LeaseBooks books) {
        this.books = books;
        this.connection = connection;
        this.findings = findings;
    }

    void all() throws SQLException {
        for (CsvFile file : CsvFile.values()) {
            duplicates(file);
        }
        references();
        periods();
        charges();
        accounts();
        leases();
        openings();
        new BookedChecks(connection, this, books).all();
        new OverlapCheck(connection, findings).check();
    }

    private void duplicates(CsvFile file) throws SQLException {
        String key = String.join(", ", file.key());
        String given = file.key().stream().map(name -> name + " is not null").collect(Collectors.joining(" and "));
        check(
                file,
                file.key().get(file.key().size() - 1),
                "row.duplicate",
                "select row_no, earlier::text, null from (select row_no, min(row_no) over (partition by " + key
                        + ") as earlier from " + file.staged() + " where " + given + ") r where row_no > earlier");
    }

    private void references() throws SQLException {
        unknown(CsvFile.UNITS, "property", CsvFile.PROPERTIES);
        unknown(CsvFile.LEASES, "property", CsvFile.PROPERTIES);
        unknown(CsvFile.LEASES, "tenant", CsvFile.TENANTS);
        unknown(CsvFile.CHARGES, "lease", CsvFile.LEASES);
        check(CsvFile.LEASES, "unit", "reference.unknown", """
                select s.row_no, s.property || ' / ' || s.unit, 'units.csv' from staged_lease s
                where s.unit is not null
                  and (exists (select from staged_property r where r.code = s.property)
                    or exists (select from property r where r.code = s.property))
                  and not exists (select from staged_unit r where r.property = s.property and r.code = s.unit)
                  and not exists (select from unit r join property p on p.id = r.property_id
                    where p.code = s.property and r.code = s.unit)""");
    }

    private void unknown(CsvFile file, String field, CsvFile to) throws SQLException {
        check(
                file,
                field,
                "reference.unknown",
                "select s.row_no, s." + field + ", '" + to.fileName() + "' from " + file.staged() + " s where s."
                        + field
                        + " is not null and not exists (select from " + to.staged() + " r where r.code = s." + field
                        + ") and not exists (select from " + to.table() + " r where r.code = s." + field + ")");
    }

    private void periods() throws SQLException {
        for (CsvFile file : List.of(CsvFile.LEASES, CsvFile.CHARGES)) {
            check(
                    file,
                    "ends_on",
                    "ends-on.before-start",
                    "select row_no, ends_on::text, starts_on::text from " + file.staged()
                            + " where ends_on < starts_on");
        }
        check(
                CsvFile.LEASES,
                "billed_from",
                "billed-from.before-start",
                "select row_no, billed_from::text, starts_on::text from staged_lease where billed_from < starts_on");
    }

    private void charges() throws SQLException {
        String from = "select row_no, null, null from staged_lease_charge where good and basis = 'ONE_OFF' and ";
        check(CsvFile.CHARGES, "starts_on", "one-off.without-start", from + "starts_on is null");
        check(CsvFile.CHARGES, "ends_on", "one-off.with-end", from + "ends_on is not null");
        check(CsvFile.CHARGES, "prorated", "one-off.prorated", from + "prorated");
        check(
                CsvFile.CHARGES,
                "amount",
                "amount.too-precise",
                "select row_no, '2', null from staged_lease_charge where basis <> 'PER_AREA' and amount <> round(amount, 2)");
    }

    private void accounts() throws SQLException {
        check(CsvFile.TENANTS, "account", "account.unknown", """
                select s.row_no, s.account, null from staged_tenant s where s.account is not null and not exists (
                    select from account a join account_role r on r.account_id = a.id and r.role = 'TENANT'
                    where a.username = s.account and r.organisation_id = (select current_organisation()))""");
        check(CsvFile.TENANTS, "account", "account.taken", """
                select s.row_no, s.account, t.code from staged_tenant s
                join tenant t on t.account_id = s.account_id and t.code <> s.code""");
        check(CsvFile.TENANTS, "account", "account.taken", """
                select row_no, account, earlier from (select row_no, account, code,
                    first_value(code) over (partition by account order by row_no) as earlier
                    from staged_tenant where account is not null) r where code <> earlier""");
    }

    private void leases() throws SQLException {
        check(
                CsvFile.LEASES,
                "vat_mode",
                "vat.residential",
                "select row_no, vat_mode, null from staged_lease where good and \"use\" = 'RESIDENTIAL' and vat_mode <> 'NONE'");
        check(CsvFile.LEASES, "unit", "unit.withdrawn", """
                select s.row_no, s.property || ' / ' || s.unit, null
                from staged_lease s join property p on p.code = s.property
                    join unit u on u.property_id = p.id and u.code = s.unit and u.status = 'WITHDRAWN'
                where not s.known""");
        check(CsvFile.LEASES, "code", "lease.closed", """
                select s.row_no, s.code, l.status from staged_lease s join lease l on l.id = s.id
                where s.changed and l.status in ('TERMINATED', 'CANCELLED')""");
    }

    /** What stands in the books is not changed by a file; there are other ways to correct it, each with its reason. */
    private void openings() throws SQLException {
        told("opening_balance", "balance");
        told("deposit_held", "deposit");
        told("advance_held", "advance");
        check(CsvFile.LEASES, "advance_monthly", "opening.told", """
                select s.row_no, coalesce(o.advance_monthly::text, '-'), null
                from staged_lease s join lease_opening o on o.lease_id = s.id
                where s.good and o.advance is not null and s.advance_monthly is distinct from o.advance_monthly""");
        check(
                CsvFile.LEASES,
                "advance_monthly",
                "advance-monthly.without-advance",
                "select row_no, null, null from staged_lease where good and advance_monthly is not null and advance_held is null");
    }

    private void told(String column, String before) throws SQLException {
        check(
                CsvFile.LEASES,
                column,
                "opening.told",
                "select s.row_no, o." + before
                        + "::text, null from staged_lease s join lease_opening o on o.lease_id = s.id"
                        + " where s.good and s." + column + " <> o." + before);
    }

    /** @param sql of the rows at fault: row number and two arguments of the message, either of which may be null */
    void check(CsvFile file, String field, String code, String sql) throws SQLException {
        String first = "select *, count(*) over () from (" + sql + ") bad order by 1 limit " + Findings.KEPT;
        int[] rows = new int[2];
        Sql.query(connection, first, row -> {
            rows[0]++;
            rows[1] = row.getInt(4);
            findings.add(new ImportError(file.fileName(), row.getInt(1), field, code, arguments(row)));
        });
        findings.count(rows[1] - rows[0]);
    }

    private static List<String> arguments(ResultSet row) throws SQLException {
        return Stream.of(Objects.toString(row.getString(2), ""), Objects.toString(row.getString(3), ""))
                .filter(argument -> !argument.isEmpty())
                .toList();
    }
}
