package com.baribhara.invoice;

import com.baribhara.invoice.rates.internal.LawQuery;
import com.baribhara.organisation.OrganisationService;
import com.baribhara.property.UnitService;
import com.baribhara.property.UnitView;
import com.baribhara.shared.BillingMonth;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.BillableLease.Charge;
import com.baribhara.tenant.BillableLease.Term;
import com.baribhara.tenant.BillableLease.VatTerms;
import com.baribhara.tenant.BillableLease.Wording;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.LeaseView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** What a lease will be billed first, by the rules of the monthly run, so that it can be looked at before anything is agreed. */
@Stateless
@RolesAllowed(Permissions.BILLING_READ)
public class FirstBillService {
    private final LeaseService leases;
    private final UnitService units;
    private final OrganisationService organisations;
    private final LawQuery law;
    private final Clock clock;

    protected FirstBillService() {
        this(null, null, null, null, null);
    }

    @Inject
    public FirstBillService(
            LeaseService leases, UnitService units, OrganisationService organisations, LawQuery law, Clock clock) {
        this.leases = leases;
        this.units = units;
        this.organisations = organisations;
        this.law = law;
        this.clock = clock;
    }

    /** Stores nothing. */
    public LeaseBill of(LeaseId id) {
        LeaseView lease = leases.get(id);
        BillingMonth first = BillingMonth.of(lease.billedFrom());
        return new MonthlyBill(first, Dhaka.today(clock), law.vat())
                .bill(
                        billable(lease, units.get(lease.unit())),
                        organisations.current().wholeTaka(),
                        List.of());
    }

    private static BillableLease billable(LeaseView lease, UnitView unit) {
        return new BillableLease(
                lease.id(),
                lease.tenant(),
                lease.unit(),
                lease.code(),
                new Term(lease.start(), lease.end(), lease.billedFrom()),
                lease.rent(),
                List.of(),
                lease.dueDay(),
                lease.proration(),
                new VatTerms(lease.use(), lease.vatMode(), lease.vatExemption()),
                unit.areaSft(),
                lease.charges().stream()
                        .map(one -> new Charge(
                                one.kind(), one.basis(), one.amount(), one.prorated(), one.start(), one.end()))
                        .toList(),
                new Wording("", null, "", null));
    }
}
