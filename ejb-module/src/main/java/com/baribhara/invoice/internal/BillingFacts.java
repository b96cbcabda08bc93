package com.baribhara.invoice.internal;

import com.baribhara.invoice.LastBill;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.PostedMonth;
import com.baribhara.invoice.ReleasedBill;
import com.baribhara.invoice.VatRates;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.invoice.model.MonthBefore;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.OrganisationLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the invoices themselves tell the run: the law's rates, and what was billed before. */
@ApplicationScoped
public class BillingFacts {
    private static final String WAITING = """
            select p.organisation_id, p.lease_id
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id),
            lateral (select * from parked_lease p
                     where p.organisation_id = w.organisation_id and p.lease_id = w.lease_id
                         and p.kind = 'MONTH' and p.resolved_at is null offset 0) p
            """;

    private final BatchDatabase database;
    private final PostedMonths postedMonths;
    private final LastBills lastBills;
    private final BillParts parts;
    private final RisingRents rising;

    protected BillingFacts() {
        this(null, null, null, null, null);
    }

    @Inject
    public BillingFacts(
            BatchDatabase database,
            PostedMonths postedMonths,
            LastBills lastBills,
            BillParts parts,
            RisingRents rising) {
        this.database = database;
        this.postedMonths = postedMonths;
        this.lastBills = lastBills;
        this.parts = parts;
        this.rising = rising;
    }

    public VatRates vatRates() {
        return new VatRates(database.query(
                "select valid_from, percent from vat_rate",
                row -> new VatRate(row.getObject(1, LocalDate.class), row.getBigDecimal(2))));
    }

    /** The leases with their parts of bills of the whole building, which are charges of theirs, as far as the run looks at their months. */
    public List<OrganisationLease> withParts(
            List<OrganisationLease> leases, Map<OrganisationRow, List<LocalDate>> billed, BillingMonth upTo) {
        return parts.addedTo(leases, billed, upTo);
    }

    /** The leases as the run of the month will find them, which raises what is due before it bills. */
    public List<OrganisationLease> risen(List<OrganisationLease> leases, BillingMonth month) {
        return rising.risen(leases, month.last());
    }

    /** First days of the billed periods of these leases. */
    public Map<OrganisationRow, List<LocalDate>> billed(List<OrganisationRow> leases) {
        Map<OrganisationRow, List<LocalDate>> billed = new HashMap<>();
        database.query(
                """
                select i.organisation_id, i.lease_id, i.period_start
                from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id),
                lateral (select * from invoice i
                         where i.organisation_id = w.organisation_id and i.lease_id = w.lease_id
                             and i.kind = 'MONTHLY' and i.revision = 0 offset 0) i
                """,
                row -> billed.computeIfAbsent(row(row), lease -> new ArrayList<>(2))
                        .add(row.getObject(3, LocalDate.class)),
                SqlArray.of("integer", leases, OrganisationRow::organisation),
                SqlArray.of("uuid", leases, OrganisationRow::id));
        return billed;
    }

    /** Of each lease that must be rechecked, the months whose bills may be wrong. */
    public Map<OrganisationRow, List<PostedMonth>> posted(List<OrganisationLease> leases) {
        return postedMonths.of(
                leases.stream().filter(lease -> lease.recheck().isPresent()).toList());
    }

    /** Of each lease that is still to be billed for the month, the bill before. */
    public Map<OrganisationRow, LastBill> last(Map<OrganisationRow, List<LocalDate>> billed, BillingMonth month) {
        return lastBills.of(billed, month);
    }

    /** Of leases from one to another, the bills that go out though they are beyond the bounds. */
    public Map<OrganisationRow, List<ReleasedBill>> released(OrganisationRow first, OrganisationRow last) {
        return lastBills.released(first, last, ParkedKind.MONTH);
    }

    /** What the month and the one before it have brought so far, for those of the leases that know either. */
    public Map<OrganisationRow, MonthBefore> before(List<OrganisationRow> leases, BillingMonth month) {
        Map<OrganisationRow, MonthBefore> before = new HashMap<>();
        SqlArray organisations = SqlArray.of("integer", leases, OrganisationRow::organisation);
        SqlArray ids = SqlArray.of("uuid", leases, OrganisationRow::id);
        database.query(
                """
                select i.organisation_id, i.lease_id, i.month = ?, i.period_start, i.period_end, i.total
                from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id),
                lateral (select * from invoice i
                         where i.organisation_id = w.organisation_id and i.lease_id = w.lease_id
                             and i.kind = 'MONTHLY' and i.revision = 0 and i.month in (?, ?) offset 0) i
                """,
                row -> before.merge(row(row), billed(row), BillingFacts::both),
                month.first(),
                organisations,
                ids,
                month.first(),
                month.previous().first());
        database.query(
                WAITING,
                row -> before.merge(row(row), MonthBefore.NOTHING.waiting(), (known, parked) -> known.waiting()),
                organisations,
                ids);
        return before;
    }

    private static OrganisationRow row(ResultSet row) throws SQLException {
        return new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class));
    }

    private static MonthBefore billed(ResultSet row) throws SQLException {
        Money total = new Money(row.getBigDecimal(6));
        return row.getBoolean(3)
                ? MonthBefore.NOTHING.withThisMonth(total)
                : MonthBefore.NOTHING.withLastMonth(
                        total, new DateRange(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)));
    }

    private static MonthBefore both(MonthBefore one, MonthBefore other) {
        MonthBefore sum = one.withThisMonth(other.thisMonth());
        return other.lastPeriod() == null ? sum : sum.withLastMonth(other.lastMonth(), other.lastPeriod());
    }
}
