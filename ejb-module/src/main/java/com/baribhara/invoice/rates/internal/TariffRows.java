package com.baribhara.invoice.rates.internal;

import com.baribhara.invoice.rates.FixedItem;
import com.baribhara.invoice.rates.Slab;
import com.baribhara.invoice.rates.TariffVersion;
import com.baribhara.invoice.rates.TariffVersionId;
import com.baribhara.invoice.rates.Tariffs;
import com.baribhara.shared.Money;
import com.baribhara.shared.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Tariffs by date, from whichever role's database: three statements for all of them. */
final class TariffRows {
    private final Database database;

    TariffRows(Database database) {
        this.database = database;
    }

    Tariffs all() {
        Map<UUID, List<Slab>> slabs = slabs();
        Map<UUID, Map<FixedItem, Money>> fixed = fixed();
        return Tariffs.of(database.query("""
                select v.id, t.code, v.valid_from, v.demand_per_kw, v.vat_percent
                from tariff_version v join tariff t on t.id = v.tariff_id
                """, row -> version(row, slabs, fixed)));
    }

    private static TariffVersion version(
            ResultSet row, Map<UUID, List<Slab>> slabs, Map<UUID, Map<FixedItem, Money>> fixed) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        return new TariffVersion(
                new TariffVersionId(id),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                slabs.getOrDefault(id, List.of()),
                row.getBigDecimal(4),
                row.getBigDecimal(5),
                fixed.getOrDefault(id, Map.of()));
    }

    private Map<UUID, List<Slab>> slabs() {
        Map<UUID, List<Slab>> slabs = new HashMap<>();
        database.query(
                "select version_id, from_unit, to_unit, rate, lifeline from tariff_slab"
                        + " order by version_id, lifeline desc, from_unit",
                row -> slabs.computeIfAbsent(row.getObject(1, UUID.class), unseen -> new ArrayList<>())
                        .add(new Slab(
                                row.getInt(2),
                                row.getObject(3, Integer.class),
                                row.getBigDecimal(4),
                                row.getBoolean(5))));
        return slabs;
    }

    private Map<UUID, Map<FixedItem, Money>> fixed() {
        Map<UUID, Map<FixedItem, Money>> fixed = new HashMap<>();
        database.query(
                "select version_id, item, amount from tariff_fixed",
                row -> fixed.computeIfAbsent(row.getObject(1, UUID.class), unseen -> new EnumMap<>(FixedItem.class))
                        .put(FixedItem.valueOf(row.getString(2)), new Money(row.getBigDecimal(3))));
        return fixed;
    }
}
