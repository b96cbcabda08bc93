package com.baribhara.invoice.internal;

import com.baribhara.invoice.VatRates;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.shared.sql.OrganisationDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The law's rates, for whoever works out a bill before a run does. */
@ApplicationScoped
public class VatRateQuery {
    private final OrganisationDatabase database;

    protected VatRateQuery() {
        this(null);
    }

    @Inject
    public VatRateQuery(OrganisationDatabase database) {
        this.database = database;
    }

    public VatRates rates() {
        return new VatRates(database.query(
                "select valid_from, percent from vat_rate",
                row -> new VatRate(row.getObject(1, LocalDate.class), row.getBigDecimal(2))));
    }
}
