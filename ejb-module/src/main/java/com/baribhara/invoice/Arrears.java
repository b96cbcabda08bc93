package com.baribhara.invoice;

import com.baribhara.shared.Money;

/** What is open of the invoices that are late by so much. */
public record Arrears(LateBucket bucket, long invoices, Money outstanding) {}
