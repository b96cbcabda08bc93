package com.baribhara.invoice.sharing.internal;

import com.baribhara.invoice.sharing.SharedBillId;
import com.baribhara.invoice.sharing.SharedBillPart;
import com.baribhara.invoice.sharing.model.LetUnit;
import com.baribhara.invoice.sharing.model.LetUnit.Stay;
import com.baribhara.property.PropertyId;
import com.baribhara.property.UnitId;
import com.baribhara.shared.DateRange;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.OrganisationDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.BillableLease.Term;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** The parts of bills, and what they are worked out from. Whoever asks has used the entity manager in the transaction. */
@ApplicationScoped
public class SharedBillRows {
    // a unit that is no longer to let counts while somebody has it
    private static final String UNITS = """
            select u.id, u.code, u.area_sft, l.id, l.code, l.starts_on, l.ends_on, l.billed_from
            from unit u
            left join lease l on l.organisation_id = u.organisation_id and l.unit_id = u.id and l.status in ('ACTIVE', 'TERMINATED')
                and l.starts_on <= ? and coalesce(l.ends_on, 'infinity') >= ?
            where u.organisation_id = current_organisation() and u.property_id = ? and (u.status = 'AVAILABLE' or l.id is not null)
            order by u.code, u.id, l.starts_on
            """;

    // charged within the days of the lease as they are today, which BillableLease.Term says in its words
    private static final String PARTS = """
            select p.unit_id, u.code, p.lease_id, l.code, p.from_date, p.to_date, p.days, p.weight, p.taken, p.whole, p.amount,
                case when p.lease_id is not null then least(greatest(p.charged_on, l.billed_from), l.ends_on) end
            from shared_bill_part p
            join unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id
            left join lease l on l.organisation_id = p.organisation_id and l.id = p.lease_id
            where p.organisation_id = current_organisation() and p.bill_id = ?
            order by p.part_no
            """;

    private static final String COLUMNS =
            "bill_id, part_no, unit_id, lease_id, from_date, to_date, days, weight, taken, whole, amount, charged_on";

    private final OrganisationDatabase database;

    protected SharedBillRows() {
        this(null);
    }

    @Inject
    public SharedBillRows(OrganisationDatabase database) {
        this.database = database;
    }

    private record Row(UnitId unit, String code, BigDecimal area, Stay stay) {}

    /** The units of a building and who had them, by their codes. */
    public List<LetUnit> units(PropertyId property, DateRange period) {
        Map<UnitId, LetUnit> units = new LinkedHashMap<>();
        for (Row row :
                database.query(UNITS, result -> row(result, period), period.to(), period.from(), property.value())) {
            LetUnit unit =
                    units.computeIfAbsent(row.unit(), id -> new LetUnit(id, row.code(), row.area(), new ArrayList<>()));
            if (row.stay() != null) {
                unit.stays().add(row.stay());
            }
        }
        return List.copyOf(units.values());
    }

    private static Row row(ResultSet row, DateRange period) throws SQLException {
        UUID lease = row.getObject(4, UUID.class);
        Stay stay = null;
        if (lease != null) {
            LocalDate starts = row.getObject(6, LocalDate.class);
            LocalDate ends = row.getObject(7, LocalDate.class);
            LocalDate last = ends == null || ends.isAfter(period.to()) ? period.to() : ends;
            LocalDate first = starts.isBefore(period.from()) ? period.from() : starts;
            stay = new Stay(
                    new LeaseId(lease),
                    row.getString(5),
                    new DateRange(first, last),
                    new Term(starts, ends, row.getObject(8, LocalDate.class)));
        }
        return new Row(new UnitId(row.getObject(1, UUID.class)), row.getString(2), row.getBigDecimal(3), stay);
    }

    public List<SharedBillPart> parts(SharedBillId bill) {
        return database.query(PARTS, SharedBillRows::part, bill.value());
    }

    private static SharedBillPart part(ResultSet row) throws SQLException {
        UUID lease = row.getObject(3, UUID.class);
        return new SharedBillPart(
                new UnitId(row.getObject(1, UUID.class)),
                row.getString(2),
                lease == null ? null : new LeaseId(lease),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getInt(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                new Money(row.getBigDecimal(11)),
                row.getObject(12, LocalDate.class));
    }

    /** These in the place of those that it had. */
    public void store(SharedBillId bill, List<SharedBillPart> parts) {
        database.update(
                "delete from shared_bill_part where organisation_id = current_organisation() and bill_id = ?",
                bill.value());
        database.insert(
                "shared_bill_part",
                COLUMNS,
                SqlArray.of("uuid", parts, part -> bill),
                SqlArray.of(
                        "smallint",
                        IntStream.rangeClosed(1, parts.size()).boxed().toList()),
                SqlArray.of("uuid", parts, SharedBillPart::unit),
                SqlArray.of("uuid", parts, SharedBillPart::lease),
                SqlArray.of("date", parts, SharedBillPart::from),
                SqlArray.of("date", parts, SharedBillPart::to),
                SqlArray.of("smallint", parts, SharedBillPart::days),
                SqlArray.of("numeric", parts, SharedBillPart::weight),
                SqlArray.of("numeric", parts, SharedBillPart::taken),
                SqlArray.of("numeric", parts, SharedBillPart::whole),
                SqlArray.of("numeric", parts, SharedBillPart::amount),
                SqlArray.of("date", parts, SharedBillPart::chargedOn));
    }
}
