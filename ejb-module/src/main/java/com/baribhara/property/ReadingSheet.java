package com.baribhara.property;

import com.baribhara.property.MeterFacts.ReadAt;
import com.baribhara.shared.BillingMonth;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The meters of a building as they are walked past in a month, by unit. */
public record ReadingSheet(BillingMonth month, List<Row> rows) {

    /**
     * @param last the latest reading before the month, or the one that the meter began with
     * @param usual units a month, by the last six uses; null when there are none yet
     * @param read the latest reading within the month, null while it was not read
     * @param used units from the last to the read one, null while it was not read
     */
    public record Row(MeterView meter, String unitCode, ReadAt last, BigDecimal usual, ReadAt read, BigDecimal used) {}

    /** How many were read. */
    public long done() {
        return rows.stream().filter(row -> row.read() != null).count();
    }

    /** What all of them used, by utility. */
    public Map<Utility, BigDecimal> used() {
        Map<Utility, BigDecimal> used = new EnumMap<>(Utility.class);
        rows.stream()
                .filter(row -> row.used() != null)
                .forEach(row -> used.merge(row.meter().utility(), row.used(), BigDecimal::add));
        return used;
    }
}
