package com.baribhara.invoice.faces;

import com.baribhara.invoice.BillReleaseService;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.NothingToRelease;
import com.baribhara.invoice.ParkedKind;
import com.baribhara.invoice.ParkedLease;
import com.baribhara.invoice.ReleaseBill;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.NotFound;
import com.baribhara.shared.Refusal;
import com.baribhara.shared.web.AddressedId;
import com.baribhara.shared.web.FormMessages;
import com.baribhara.shared.web.ListState;
import com.baribhara.tenant.LeaseId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;

/** A bill beyond the bounds that somebody has looked at and lets go out. */
@Named
@RequestScoped
public class BillReleaseBean {
    private final BillReleaseService releases;
    private final InvoiceMonthlyRun job;
    private final RunAddresses addresses;
    private final FormMessages messages;
    private final String lease;
    private final String month;
    private final ParkedKind kind;
    private ParkedLease shown;
    private String reason;

    protected BillReleaseBean() {
        this(null, null, null, null, null);
    }

    @Inject
    public BillReleaseBean(
            BillReleaseService releases,
            InvoiceMonthlyRun job,
            RunAddresses addresses,
            FormMessages messages,
            ListState list) {
        this.releases = releases;
        this.job = job;
        this.addresses = addresses;
        this.messages = messages;
        this.lease = list == null ? null : list.get("lease");
        this.month = list == null ? null : list.get("month");
        this.kind = list == null ? null : list.read("kind", ParkedKind::valueOf);
    }

    public String release() {
        try {
            InvoiceRunId run = job.release(new ReleaseBill(leaseId(), billingMonth(), kind, reason));
            return addresses.page(run) + "?faces-redirect=true&id=" + run;
        } catch (RunUnderWay busy) {
            return addresses.inTheWay(busy) + "&faces-redirect=true";
        } catch (Refusal refused) {
            return messages.refuse(refused, "form");
        }
    }

    /** Somebody who comes when it has gone out finds nothing here any more. */
    public ParkedLease getShown() {
        if (shown == null) {
            try {
                ReleaseBill asked = new ReleaseBill(leaseId(), billingMonth(), kind, null);
                shown = releases.parked(asked.lease(), asked.month(), asked.kind());
            } catch (NothingToRelease gone) {
                throw new NotFound("lease", lease);
            }
        }
        return shown;
    }

    private LeaseId leaseId() {
        return AddressedId.of("lease", lease, LeaseId::valueOf);
    }

    private BillingMonth billingMonth() {
        try {
            return BillingMonth.valueOf(String.valueOf(month));
        } catch (DateTimeException | IllegalArgumentException nonsense) {
            throw new NotFound("lease", lease);
        }
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
