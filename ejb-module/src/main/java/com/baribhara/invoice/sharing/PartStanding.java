package com.baribhara.invoice.sharing;

import com.baribhara.tenant.LeaseId;
import java.util.Map;

/**
 * How the parts of a bill stand today.
 *
 * @param outdated whether its units, or who had them, are others than when it was split, so that somebody should correct it
 */
public record PartStanding(boolean outdated, Map<LeaseId, PartBearer> bearers) {}
