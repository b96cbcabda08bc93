package com.baribhara.invoice.cases;

import static com.baribhara.invoice.LeaseFixture.vatAlways;

import com.baribhara.invoice.InvoiceDraft;
import com.baribhara.invoice.InvoiceKey;
import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.MonthlyBill;
import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.BillableLease;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What has been committed, in place of the database. */
public final class KeptInvoices {
    private static final BillingMonth MONTH = BillingMonth.valueOf("2026-01");

    private final List<InvoiceKey> keys = new ArrayList<>();

    /** Bills the leases given and keeps their invoices, as a run that commits just these. */
    public void run(List<BillableLease> leases) {
        MonthlyBill bills = new MonthlyBill(MONTH, MONTH.first(), vatAlways("15"));
        for (BillableLease lease : leases) {
            List<LocalDate> billed = keys.stream()
                    .filter(key -> key.leaseId().equals(lease.lease()))
                    .map(InvoiceKey::periodStart)
                    .toList();
            Billed made = (Billed) bills.bill(lease, false, billed);
            made.invoices().stream().map(InvoiceDraft::key).forEach(keys::add);
        }
    }

    public int size() {
        return keys.size();
    }

    public int duplicates() {
        return keys.size() - new HashSet<>(keys).size();
    }
}
