package com.baribhara.invoice;

import static com.baribhara.invoice.LeaseFixture.aLease;
import static com.baribhara.invoice.LeaseFixture.vatAlways;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.LeaseBill.Billed;
import com.baribhara.invoice.LeaseBill.Parked;
import com.baribhara.shared.BillingMonth;
import com.baribhara.tenant.BillableLease;
import com.baribhara.tenant.OrganisationLease;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueLeaseTest {
    private static final BillingMonth JULY = BillingMonth.valueOf("2026-07");
    private static final BillingTerms TERMS = new BillingTerms(
            new OwnedRun(new BatchRunId(new UUID(1, 1)), 1, RunKind.MONTHLY, JULY, null, false, false),
            Map.of(3, new UUID(1, 2)),
            Set.of(),
            Map.of(),
            false,
            new MonthlyBill(JULY, JULY.first(), vatAlways("15")));

    @Test
    void billsByTheRules() {
        BilledLease billed = due(aLease().from("2026-07-01").build()).bill();
        assertThat(((Billed) billed.bill()).invoices()).hasSize(1);
        assertThat(billed.current()).isTrue();
    }

    @Test
    void parksALeaseWithADayThatIsNone() {
        assertParked(due(aLease().from("2026-07-01").dueDay(40).build()).bill());
    }

    @Test
    void parksALeaseThatLacksWhatNoLeaseShouldLack() {
        BillableLease whole = aLease().from("2026-07-01").build();
        assertParked(due(new BillableLease(
                        whole.lease(),
                        whole.tenant(),
                        whole.unit(),
                        whole.code(),
                        null,
                        whole.rent(),
                        whole.rentSteps(),
                        whole.dueDay(),
                        whole.proration(),
                        whole.vat(),
                        whole.areaSft(),
                        whole.charges(),
                        whole.wording()))
                .bill());
    }

    private static void assertParked(BilledLease billed) {
        Parked parked = (Parked) billed.bill();
        assertThat(parked.reason()).isEqualTo(ParkReason.NOT_STORABLE);
        assertThat(parked.args()).startsWith("L-1: ").hasSizeLessThanOrEqualTo(200);
        assertThat(parked.month()).isEqualTo(JULY);
    }

    private static DueLease due(BillableLease lease) {
        return new DueLease(new OrganisationLease(3, lease), TERMS, List.of(), List.of(), null, List.of());
    }
}
