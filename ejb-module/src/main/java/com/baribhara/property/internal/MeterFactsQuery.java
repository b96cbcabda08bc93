package com.baribhara.property.internal;

import com.baribhara.property.MeterFacts;
import com.baribhara.property.MeterFacts.PricedFrom;
import com.baribhara.property.MeterFacts.ReadAt;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterView;
import com.baribhara.property.UnitId;
import com.baribhara.property.Utility;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
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

@ApplicationScoped
public class MeterFactsQuery {
    private static final String METERS = """
            select m.organisation_id, m.unit_id, m.id, m.utility, m.number, m.digits, m.installed_on, m.first_reading, m.removed_on,
                   m.final_reading, m.replaces_id
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            join meter m on m.organisation_id = w.organisation_id and m.unit_id = w.id
            order by m.organisation_id, m.unit_id, m.utility, m.installed_on, m.id
            """;

    private static final String READINGS = """
            select distinct on (r.organisation_id, r.meter_id, r.read_on) r.meter_id, r.read_on, r.value
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            join meter_reading r on r.organisation_id = w.organisation_id and r.meter_id = w.id
            order by r.organisation_id, r.meter_id, r.read_on, r.revision desc
            """;

    private static final String PRICES = """
            select p.meter_id, p.valid_from, p.per_unit, p.tariff, p.sanctioned_kw
            from unnest(?::integer[], ?::uuid[]) as w (organisation_id, id)
            join meter_price p on p.organisation_id = w.organisation_id and p.meter_id = w.id
            order by p.organisation_id, p.meter_id, p.valid_from
            """;

    private final BatchDatabase database;

    protected MeterFactsQuery() {
        this(null);
    }

    @Inject
    public MeterFactsQuery(BatchDatabase database) {
        this.database = database;
    }

    private record Found(int organisation, MeterView meter) {
        OrganisationRow unit() {
            return new OrganisationRow(organisation, meter.unit().value());
        }
    }

    public Map<OrganisationRow, List<MeterFacts>> of(Collection<OrganisationRow> units) {
        List<Found> meters = database.query(
                METERS,
                MeterFactsQuery::meter,
                SqlArray.of("integer", units, OrganisationRow::organisation),
                SqlArray.of("uuid", units, OrganisationRow::id));
        Map<UUID, List<ReadAt>> readings = readings(meters);
        Map<UUID, List<PricedFrom>> prices = prices(meters);
        Map<OrganisationRow, List<MeterFacts>> facts = new HashMap<>();
        for (Found found : meters) {
            UUID id = found.meter().id().value();
            facts.computeIfAbsent(found.unit(), unit -> new ArrayList<>())
                    .add(new MeterFacts(
                            found.meter(), readings.getOrDefault(id, List.of()), prices.getOrDefault(id, List.of())));
        }
        return facts;
    }

    private Map<UUID, List<ReadAt>> readings(List<Found> meters) {
        Map<UUID, List<ReadAt>> readings = new HashMap<>();
        database.query(
                READINGS,
                row -> readings.computeIfAbsent(row.getObject(1, UUID.class), meter -> new ArrayList<>())
                        .add(new ReadAt(row.getObject(2, LocalDate.class), row.getBigDecimal(3))),
                SqlArray.of("integer", meters, Found::organisation),
                SqlArray.of("uuid", meters, found -> found.meter().id()));
        return readings;
    }

    private Map<UUID, List<PricedFrom>> prices(List<Found> meters) {
        Map<UUID, List<PricedFrom>> prices = new HashMap<>();
        database.query(
                PRICES,
                row -> prices.computeIfAbsent(row.getObject(1, UUID.class), meter -> new ArrayList<>())
                        .add(new PricedFrom(
                                row.getObject(2, LocalDate.class),
                                row.getBigDecimal(3),
                                row.getString(4),
                                row.getBigDecimal(5))),
                SqlArray.of("integer", meters, Found::organisation),
                SqlArray.of("uuid", meters, found -> found.meter().id()));
        return prices;
    }

    private static Found meter(ResultSet row) throws SQLException {
        UUID replaces = row.getObject(11, UUID.class);
        return new Found(
                row.getInt(1),
                new MeterView(
                        new MeterId(row.getObject(3, UUID.class)),
                        new UnitId(row.getObject(2, UUID.class)),
                        Utility.valueOf(row.getString(4)),
                        row.getString(5),
                        row.getObject(6, Integer.class),
                        row.getObject(7, LocalDate.class),
                        row.getBigDecimal(8),
                        row.getObject(9, LocalDate.class),
                        row.getBigDecimal(10),
                        replaces == null ? null : new MeterId(replaces)));
    }
}
