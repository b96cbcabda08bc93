package com.baribhara.invoice.sharing;

import com.baribhara.tenant.LeaseId;
import java.io.Serializable;

/** Who has a lease. @param nameBn null when nobody entered it */
public record PartBearer(LeaseId lease, String name, String nameBn) implements Serializable {}
