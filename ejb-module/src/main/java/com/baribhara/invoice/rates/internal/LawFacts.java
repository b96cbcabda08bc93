package com.baribhara.invoice.rates.internal;

import com.baribhara.invoice.rates.SubMeterRates;
import com.baribhara.invoice.rates.SubMeterRates.SubMeterRate;
import com.baribhara.invoice.rates.TariffVersion;
import com.baribhara.invoice.rates.Tariffs;
import com.baribhara.invoice.rates.TdsRates;
import com.baribhara.invoice.rates.Utility;
import com.baribhara.shared.sql.BatchDatabase;
import com.baribhara.shared.sql.SqlArray;
import com.baribhara.tenant.IncreaseLaws;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The law and the tariffs as jobs see them, and the mark that bills rest on a version. */
@ApplicationScoped
public class LawFacts {
    private static final String VAT_USED = """
            update vat_rate set used_at = ?, version = version + 1
            where used_at is null and valid_from in (
                select (select max(r.valid_from) from vat_rate r where r.valid_from <= billed.day) from unnest(?::date[]) as billed (day))
            """;

    private static final String TARIFFS_USED = """
            update tariff_version set used_at = ?, version = version + 1 where used_at is null and id = any (?::uuid[])
            """;

    private final BatchDatabase database;
    private final Clock clock;

    protected LawFacts() {
        this(null, null);
    }

    @Inject
    public LawFacts(BatchDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public TdsRates tds() {
        return new LawRows(database).tds();
    }

    public IncreaseLaws increases() {
        return IncreaseLawInForce.laws(new LawRows(database).increases());
    }

    public Tariffs tariffs() {
        return new TariffRows(database).all();
    }

    /** What each of these organisations takes for a unit, by the small key of the organisation. */
    public Map<Integer, SubMeterRates> subMeters(Utility utility, Collection<Integer> organisations) {
        Map<Integer, List<SubMeterRate>> found = new HashMap<>();
        database.query(
                "select organisation_id, valid_from, per_unit from sub_meter_rate"
                        + " where utility = ? and organisation_id = any (?)",
                row -> found.computeIfAbsent(row.getInt(1), unseen -> new ArrayList<>())
                        .add(new SubMeterRate(row.getObject(2, LocalDate.class), row.getBigDecimal(3))),
                utility.name(),
                SqlArray.of("integer", organisations));
        Map<Integer, SubMeterRates> rates = new HashMap<>();
        found.forEach((organisation, versions) -> rates.put(organisation, new SubMeterRates(versions)));
        return rates;
    }

    /**
     * Bills with VAT were issued for periods that begin on these days. Only a rate that is still to begin needs the mark: one that has
     * begun can't be changed anyway.
     */
    public void vatUsed(Collection<LocalDate> begins) {
        mark(VAT_USED, SqlArray.of("date", begins));
    }

    /** Bills were made by these versions of tariffs. */
    public void used(Collection<TariffVersion> tariffs) {
        mark(TARIFFS_USED, SqlArray.of("uuid", tariffs, TariffVersion::id));
    }

    private void mark(String update, SqlArray versions) {
        if (versions.values().length > 0) {
            database.update(update, OffsetDateTime.now(clock), versions);
        }
    }
}
