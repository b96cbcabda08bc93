package com.baribhara.invoice;

import com.baribhara.tenant.LeaseId;
import java.util.List;

/** Try parked leases again. @param leases none for all that are parked */
public record RetryParked(List<LeaseId> leases) {
    public static final RetryParked ALL = new RetryParked(List.of());
}
