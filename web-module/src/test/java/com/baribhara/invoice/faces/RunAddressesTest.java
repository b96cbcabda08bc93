package com.baribhara.invoice.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunUnderWay;
import com.baribhara.shared.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RunAddressesTest {

    @Test
    void aRunThatIsThroughByTheTimeItIsLookedForLeadsBackToWhatIsParked() {
        RunUnderWay busy = new RunUnderWay(new InvoiceRunId(new UUID(7, 7)));

        assertThat(new RunAddresses(new NoRuns()).inTheWay(busy))
                .isEqualTo("/invoice/parked.xhtml?refused=invoice-run.under-way");
    }

    private static class NoRuns extends InvoiceRunService {
        @Override
        public InvoiceRunView get(InvoiceRunId id) {
            throw new NotFound("invoice-run", id);
        }
    }
}
