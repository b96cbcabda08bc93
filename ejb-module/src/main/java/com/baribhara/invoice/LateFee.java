package com.baribhara.invoice;

/** What is owed for being late with an invoice: the document, and how the whole fee came about. */
public record LateFee(LateInvoice late, LineDraft whole, InvoiceDraft document) {}
