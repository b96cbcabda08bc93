package com.baribhara.invoice.rest;

import com.baribhara.invoice.RetryParked;
import com.baribhara.tenant.LeaseId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "NewRetry", description = "Which parked leases are to be tried again.")
public record NewRetry(
        @Schema(description = "Absent or empty for all that are parked.", nullable = true)
        List<LeaseId> leases) {

    RetryParked command() {
        return leases == null
                ? RetryParked.ALL
                : new RetryParked(leases.stream().distinct().toList());
    }
}
