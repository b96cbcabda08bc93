package com.baribhara.invoice.internal;

import com.baribhara.invoice.BilledUse;
import com.baribhara.invoice.InvoiceId;
import com.baribhara.invoice.LeaseUses;
import com.baribhara.invoice.LeaseUses.Earlier;
import com.baribhara.invoice.LineKind;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.PostedMonth.Amount;
import com.baribhara.invoice.ReleasedBill;
import com.baribhara.invoice.model.MeterUse;
import com.baribhara.property.MeterFacts;
import com.baribhara.property.MeterFactsService;
import com.baribhara.property.MeterId;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.OrganisationLease;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the units of leases used, and what of it is billed: a page of them in nine statements, whatever its size. */
@ApplicationScoped
public class UtilityBooks {
    private static final String BILLED = """
            select u.organisation_id, m.unit_id, u.meter_id, u.before_on, u.read_on, u.lease_id, u.invoice_id, u.reading_before,
                u.reading_now, u.units
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            join meter m on m.organisation_id = w.organisation_id and m.unit_id = w.id
            join metered_use u on u.organisation_id = m.organisation_id and u.meter_id = m.id
            join invoice i on i.organisation_id = u.organisation_id and i.id = u.invoice_id and i.status <> 'VOID'
            """;

    private static final String BEGUN = """
            select i.organisation_id, i.lease_id, i.period_start, max(i.revision) + 1
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            join invoice i on i.organisation_id = w.organisation_id and i.lease_id = w.id and i.kind = 'UTILITY'
            group by i.organisation_id, i.lease_id, i.period_start
            """;

    private final BatchDatabase database;
    private final MeterFactsService meters;
    private final LastBills lastBills;

    protected UtilityBooks() {
        this(null, null, null);
    }

    @Inject
    public UtilityBooks(BatchDatabase database, MeterFactsService meters, LastBills lastBills) {
        this.lastBills = lastBills;
        this.database = database;
        this.meters = meters;
    }

    /** Of each lease what its meters counted, and what stands on the invoices that are to be corrected. */
    public List<LeaseUses> of(List<OrganisationLease> leases) {
        List<OrganisationRow> units =
                leases.stream().map(UtilityBooks::unit).distinct().toList();
        Map<OrganisationRow, List<MeterFacts>> facts = meters.of(units);
        Map<OrganisationRow, List<BilledUse>> billed = billed(units);
        Map<OrganisationRow, Map<LocalDate, Integer>> begun = begun(leases);
        List<LeaseUses> uses = leases.stream()
                .map(lease -> new LeaseUses(
                        lease,
                        MeterUse.of(facts.getOrDefault(unit(lease), List.of())),
                        billed.getOrDefault(unit(lease), List.of()),
                        begun.getOrDefault(lease.row(), Map.of()),
                        List.of()))
                .toList();
        return uses.isEmpty() ? uses : withEarlier(new PostedUtilities(database).to(uses));
    }

    private List<LeaseUses> withEarlier(List<LeaseUses> uses) {
        List<OrganisationRow> last = uses.stream()
                .flatMap(lease -> lease.last().stream()
                        .map(invoice -> new OrganisationRow(lease.lease().organisation(), invoice.value())))
                .toList();
        Map<UUID, Map<LineKind, Amount>> amounts = last.isEmpty() ? Map.of() : new PostedAmounts(database).of(last);
        Map<OrganisationRow, List<ReleasedBill>> released = lastBills.released(
                uses.get(0).lease().row(), uses.get(uses.size() - 1).lease().row(), ParkedKind.METERS);
        return uses.stream()
                .map(lease -> lease.with(new Earlier(
                        lease.last().stream()
                                .collect(Collectors.toMap(
                                        Function.identity(),
                                        invoice -> amounts.getOrDefault(invoice.value(), Map.of()))),
                        released.getOrDefault(lease.lease().row(), List.of()))))
                .toList();
    }

    private static OrganisationRow unit(OrganisationLease lease) {
        return new OrganisationRow(lease.organisation(), lease.lease().unit().value());
    }

    private Map<OrganisationRow, List<BilledUse>> billed(List<OrganisationRow> units) {
        Map<OrganisationRow, List<BilledUse>> billed = new HashMap<>();
        database.query(
                BILLED,
                row -> billed.computeIfAbsent(
                                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                                unit -> new ArrayList<>())
                        .add(new BilledUse(
                                new MeterId(row.getObject(3, UUID.class)),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class),
                                new LeaseId(row.getObject(6, UUID.class)),
                                new InvoiceId(row.getObject(7, UUID.class)),
                                row.getBigDecimal(8),
                                row.getBigDecimal(9),
                                row.getBigDecimal(10))),
                SqlArray.of("integer", units, OrganisationRow::organisation),
                SqlArray.of("uuid", units, OrganisationRow::id));
        return billed;
    }

    private Map<OrganisationRow, Map<LocalDate, Integer>> begun(List<OrganisationLease> leases) {
        Map<OrganisationRow, Map<LocalDate, Integer>> begun = new HashMap<>();
        database.query(
                BEGUN,
                row -> begun.computeIfAbsent(
                                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                                lease -> new HashMap<>())
                        .put(row.getObject(3, LocalDate.class), row.getInt(4)),
                SqlArray.of("integer", leases, OrganisationLease::organisation),
                SqlArray.of("uuid", leases, lease -> lease.row().id()));
        return begun;
    }
}
