package com.baribhara.invoice.internal;

import com.baribhara.invoice.VatRates;
import com.baribhara.invoice.VatRates.VatRate;
import com.baribhara.shared.OrganisationRow;
import com.baribhara.shared.sql.BatchDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the invoices themselves tell the run: the law's rates, and what was billed before. */
@ApplicationScoped
public class BillingFacts {
    private final BatchDatabase database;

    protected BillingFacts() {
        this(null);
    }

    @Inject
    public BillingFacts(BatchDatabase database) {
        this.database = database;
    }

    public VatRates vatRates() {
        return new VatRates(database.query(
                "select valid_from, percent from vat_rate",
                row -> new VatRate(row.getObject(1, LocalDate.class), row.getBigDecimal(2))));
    }

    /** First days of the billed periods of all leases from one to another. */
    public Map<OrganisationRow, List<LocalDate>> billed(OrganisationRow first, OrganisationRow last) {
        Map<OrganisationRow, List<LocalDate>> billed = new HashMap<>();
        database.query(
                """
                select organisation_id, lease_id, period_start from invoice
                where (organisation_id, lease_id) >= (?, ?) and (organisation_id, lease_id) <= (?, ?) and kind = 'MONTHLY'
                """,
                row -> billed.computeIfAbsent(
                                new OrganisationRow(row.getInt(1), row.getObject(2, UUID.class)),
                                lease -> new ArrayList<>(2))
                        .add(row.getObject(3, LocalDate.class)),
                first.organisation(),
                first.id(),
                last.organisation(),
                last.id());
        return billed;
    }
}
