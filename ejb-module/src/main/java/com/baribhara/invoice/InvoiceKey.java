package com.baribhara.invoice;

import com.baribhara.tenant.LeaseId;
import java.io.Serializable;
import java.time.LocalDate;

/** What makes a periodic invoice unique, however often a run is repeated. */
public record InvoiceKey(LeaseId leaseId, LocalDate periodStart, InvoiceKind invoiceKind) implements Serializable {}
