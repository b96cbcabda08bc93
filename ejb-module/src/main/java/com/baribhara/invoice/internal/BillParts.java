package com.baribhara.invoice.internal;

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
import com.baribhara.tenant.SplitBasis;
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

/** What leases owe of bills of the whole building: charges that come once. */
@ApplicationScoped
public class BillParts {
    private static final String PARTS = """
            select p.organisation_id, p.lease_id, b.kind, p.amount, p.charged_on, b.number, b.basis, b.vacancy, p.from_date, p.to_date,
                b.period_end - b.period_start + 1, p.weight, p.taken, p.whole, b.amount
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, lease_id),
            lateral (select * from shared_bill_part p
                     where p.organisation_id = w.organisation_id and p.lease_id = w.lease_id and p.amount > 0 offset 0) p
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

    /** The same leases with their parts behind their other charges. */
    public List<OrganisationLease> addedTo(List<OrganisationLease> leases) {
        Map<OrganisationRow, List<Charge>> parts = new HashMap<>();
        database.query(
                        PARTS,
                        BillParts::found,
                        SqlArray.of("integer", leases, lease -> lease.row().organisation()),
                        SqlArray.of("uuid", leases, lease -> lease.row().id()))
                .forEach(found -> parts.computeIfAbsent(found.lease(), lease -> new ArrayList<>(2))
                        .add(found.charge()));
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
