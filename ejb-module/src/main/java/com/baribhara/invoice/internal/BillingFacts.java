package com.baribhara.invoice.internal;

import com.baribhara.invoice.LastBill;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the invoices themselves tell the run: the law's rates, and what was billed before. */
@ApplicationScoped
public class BillingFacts {
    private final BatchDatabase database;
    private final PostedMonths postedMonths;
    private final LastBills lastBills;

    protected BillingFacts() {
        this(null, null, null);
    }

    @Inject
    public BillingFacts(BatchDatabase database, PostedMonths postedMonths, LastBills lastBills) {
        this.database = database;
        this.postedMonths = postedMonths;
        this.lastBills = lastBills;
    }

    public VatRates vatRates() {
        return new VatRates(database.query(
                "select valid_from, percent from vat_rate",
                row -> new VatRate(row.getObject(1, LocalDate.class), row.getBigDecimal(2))));
    }

    /** First days of the billed periods of all leases from one to another; with {@code only}, of these alone. */
    public Map<OrganisationRow, List<LocalDate>> billed(
            OrganisationRow first, OrganisationRow last, Collection<UUID> only) {
        Map<OrganisationRow, List<LocalDate>> billed = new HashMap<>();
        database.query(
                """
                select organisation_id, lease_id, period_start from invoice
                where (organisation_id, lease_id) >= (?, ?) and (organisation_id, lease_id) <= (?, ?) and kind = 'MONTHLY' and revision = 0
                    and (?::uuid[] is null or lease_id = any (?::uuid[]))
                """,
                row -> billed.computeIfAbsent(
                                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                                lease -> new ArrayList<>(2))
                        .add(row.getObject(3, LocalDate.class)),
                first.organisation(),
                first.id(),
                last.organisation(),
                last.id(),
                array(only),
                array(only));
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
        return lastBills.released(first, last);
    }

    private static SqlArray array(Collection<UUID> only) {
        return only == null ? null : SqlArray.of("uuid", only);
    }

    /** What the month and the one before it have brought so far, for all leases from one to another that know either. */
    public Map<OrganisationRow, MonthBefore> before(OrganisationRow first, OrganisationRow last, BillingMonth month) {
        Map<OrganisationRow, MonthBefore> before = new HashMap<>();
        database.query(
                """
                select organisation_id, lease_id, month = ?, period_start, period_end, total from invoice
                where (organisation_id, lease_id) >= (?, ?) and (organisation_id, lease_id) <= (?, ?) and kind = 'MONTHLY' and revision = 0
                    and month in (?, ?)
                """,
                row -> before.merge(row(row), billed(row), BillingFacts::both),
                month.first(),
                first.organisation(),
                first.id(),
                last.organisation(),
                last.id(),
                month.first(),
                month.previous().first());
        database.query(
                """
                select organisation_id, lease_id from parked_lease
                where (organisation_id, lease_id) >= (?, ?) and (organisation_id, lease_id) <= (?, ?) and resolved_at is null
                """,
                row -> before.merge(row(row), MonthBefore.NOTHING.waiting(), (known, parked) -> known.waiting()),
                first.organisation(),
                first.id(),
                last.organisation(),
                last.id());
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
