package com.baribhara.invoice.internal;

import com.baribhara.invoice.RecordedUse;
import com.baribhara.invoice.UtilityLeaseBill;
import com.baribhara.invoice.model.MeterUse;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;

/** Which readings are billed, and as what. */
@ApplicationScoped
public class MeteredUses {
    private static final String RECORD = """
            insert into metered_use as u (organisation_id, meter_id, read_on, lease_id, invoice_id, before_meter_id, before_on,
                reading_before, reading_now, units)
            select w.organisation_id, w.meter_id, w.read_on, w.lease_id, coalesce(w.invoice_id, i.id), w.before_meter_id, w.before_on,
                w.reading_before, w.reading_now, w.units
            from unnest(?::integer[], ?::uuid[], ?::date[], ?::uuid[], ?::uuid[], ?::date[], ?::smallint[], ?::uuid[], ?::date[],
                ?::numeric[], ?::numeric[], ?::numeric[])
                as w (organisation_id, meter_id, read_on, lease_id, invoice_id, begins, revision, before_meter_id, before_on,
                    reading_before, reading_now, units)
            left join invoice i on i.organisation_id = w.organisation_id and i.lease_id = w.lease_id and i.kind = 'UTILITY'
                and i.period_start = w.begins and i.revision = w.revision
            on conflict (organisation_id, meter_id, read_on) do update
                set lease_id = excluded.lease_id, invoice_id = excluded.invoice_id, before_meter_id = excluded.before_meter_id,
                    before_on = excluded.before_on, reading_before = excluded.reading_before, reading_now = excluded.reading_now,
                    units = excluded.units
            """;

    private static final String RELEASE = """
            delete from metered_use u using unnest(?::integer[], ?::uuid[], ?::date[], ?::uuid[]) as w (organisation_id, meter_id, read_on, lease_id)
            where u.organisation_id = w.organisation_id and u.meter_id = w.meter_id and u.read_on = w.read_on and u.lease_id = w.lease_id
            """;

    private final BatchDatabase database;

    protected MeteredUses() {
        this(null);
    }

    @Inject
    public MeteredUses(BatchDatabase database) {
        this.database = database;
    }

    private record Use(UtilityLeaseBill bill, RecordedUse use) {}

    private record Released(UtilityLeaseBill bill, MeterUse use) {}

    /** What is billed to a tenant no longer is billed to nobody until the next run. */
    void release(List<UtilityLeaseBill> bills) {
        List<Released> uses = bills.stream()
                .flatMap(bill -> bill.released().stream().map(use -> new Released(bill, use)))
                .toList();
        if (!uses.isEmpty()) {
            database.update(
                    RELEASE,
                    SqlArray.of("integer", uses, one -> one.bill().lease().organisation()),
                    SqlArray.of("uuid", uses, one -> one.use().id().value()),
                    SqlArray.of("date", uses, one -> one.use().readOn()),
                    SqlArray.of("uuid", uses, one -> one.bill().lease().row().id()));
        }
    }

    void record(List<UtilityLeaseBill> bills) {
        List<Use> uses = bills.stream()
                .flatMap(bill -> bill.recorded().stream().map(use -> new Use(bill, use)))
                .toList();
        if (uses.isEmpty()) {
            return;
        }
        database.update(
                RECORD,
                SqlArray.of("integer", uses, use -> use.bill().lease().organisation()),
                column("uuid", uses, RecordedUse::meter),
                column("date", uses, RecordedUse::readOn),
                SqlArray.of("uuid", uses, use -> use.bill().lease().row().id()),
                column("uuid", uses, RecordedUse::invoice),
                column("date", uses, RecordedUse::begins),
                column("smallint", uses, RecordedUse::revision),
                column("uuid", uses, RecordedUse::beginsWith),
                column("date", uses, RecordedUse::beforeOn),
                column("numeric", uses, RecordedUse::before),
                column("numeric", uses, RecordedUse::now),
                column("numeric", uses, RecordedUse::units));
    }

    private static SqlArray column(String type, List<Use> uses, Function<RecordedUse, ?> value) {
        return SqlArray.of(type, uses, use -> value.apply(use.use()));
    }
}
