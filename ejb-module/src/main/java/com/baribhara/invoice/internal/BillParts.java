package com.baribhara.invoice.internal;

import com.baribhara.invoice.model.CalendarMonths;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.BillPart;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Charge;
import com.baribhara.tenant.ChargeBasis;
import com.baribhara.tenant.ChargeKind;
import com.baribhara.tenant.OrganisationLease;
import com.baribhara.tenant.OrganisationLease.Recheck;
import com.baribhara.tenant.SplitBasis;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What leases owe of bills of the whole building: charges that come once. */
@ApplicationScoped
public class BillParts {
    private static final String PARTS = """
            select p.organisation_id, p.lease_id, b.kind, p.amount, p.charged_on, b.number, b.basis, b.vacancy, p.from_date, p.to_date,
                b.period_end - b.period_start + 1, p.weight, p.taken, p.whole, b.amount
            from unnest(?::integer[], ?::uuid[], ?::date[]) as w (organisation_id, lease_id, since),
            lateral (select * from shared_bill_part p
                     where p.organisation_id = w.organisation_id and p.lease_id = w.lease_id and p.charged_on >= w.since
                         and p.amount > 0 offset 0) p
            join shared_bill b on b.organisation_id = p.organisation_id and b.id = p.bill_id and b.status = 'POSTED'
            order by p.organisation_id, p.lease_id, b.kind, b.number, p.bill_id, p.part_no
            """;

    private final BatchDatabase database;

    protected BillParts() {
        this(null);
    }

    @Inject
    public BillParts(BatchDatabase database) {
        this.database = database;
    }

    private record Found(OrganisationRow lease, Charge charge) {}

    private record Wanted(OrganisationRow lease, LocalDate since) {}

    /**
     * The same leases with their parts behind their other charges: those of months that are looked at, and not of all the years before.
     *
     * @param billed first days of the periods that are billed
     * @param upTo the last month to bill
     */
    List<OrganisationLease> addedTo(
            List<OrganisationLease> leases, Map<OrganisationRow, List<LocalDate>> billed, BillingMonth upTo) {
        List<Wanted> wanted = leases.stream()
                .flatMap(lease -> since(lease, billed.getOrDefault(lease.row(), List.of()), upTo)
                        .map(since -> new Wanted(lease.row(), since))
                        .stream())
                .toList();
        return wanted.isEmpty() ? leases : with(leases, parts(wanted));
    }

    /** The first month that is missing or must be compared; empty when none is. What was charged before the first bill comes with that. */
    private static Optional<LocalDate> since(OrganisationLease lease, List<LocalDate> billed, BillingMonth upTo) {
        BillableLease.Term term = lease.lease().term();
        Stream<LocalDate> missing =
                CalendarMonths.missing(term, upTo, billed).stream().limit(1).map(DateRange::from);
        return Stream.concat(missing, lease.recheck().map(Recheck::since).stream())
                .min(Comparator.naturalOrder())
                .map(day -> BillingMonth.of(day).first())
                .map(month -> month.isAfter(term.billedFrom()) ? month : LocalDate.EPOCH);
    }

    private Map<OrganisationRow, List<Charge>> parts(List<Wanted> wanted) {
        Map<OrganisationRow, List<Charge>> parts = new HashMap<>();
        database.query(
                        PARTS,
                        BillParts::found,
                        SqlArray.of("integer", wanted, one -> one.lease().organisation()),
                        SqlArray.of("uuid", wanted, one -> one.lease().id()),
                        SqlArray.of("date", wanted, Wanted::since))
                .forEach(found -> parts.computeIfAbsent(found.lease(), lease -> new ArrayList<>(2))
                        .add(found.charge()));
        return parts;
    }

    private static List<OrganisationLease> with(
            List<OrganisationLease> leases, Map<OrganisationRow, List<Charge>> parts) {
        return parts.isEmpty()
                ? leases
                : leases.stream()
                        .map(lease -> with(lease, parts.get(lease.row())))
                        .toList();
    }

    /** A lease that ended meanwhile gets its parts with its last month. */
    private static OrganisationLease with(OrganisationLease lease, List<Charge> parts) {
        if (parts == null) {
            return lease;
        }
        BillableLease.Term term = lease.lease().term();
        List<Charge> held = parts.stream()
                .map(part -> part.on(term.billedDay(part.starts())))
                .toList();
        return new OrganisationLease(lease.organisation(), lease.lease().with(held), lease.recheck());
    }

    private static Found found(ResultSet row) throws SQLException {
        BillPart part = new BillPart(
                row.getString(6),
                SplitBasis.valueOf(row.getString(7)),
                "TENANTS".equals(row.getString(8)),
                new DateRange(row.getObject(9, LocalDate.class), row.getObject(10, LocalDate.class)),
                row.getInt(11),
                row.getBigDecimal(12),
                row.getBigDecimal(13),
                row.getBigDecimal(14),
                new Money(row.getBigDecimal(15)));
        return new Found(
                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                new Charge(
                        ChargeKind.valueOf(row.getString(3)),
                        ChargeBasis.ONE_OFF,
                        row.getBigDecimal(4),
                        false,
                        row.getObject(5, LocalDate.class),
                        null,
                        part));
    }
}
