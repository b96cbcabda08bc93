package com.baribhara.report;

import com.baribhara.shared.Money;

/** What many properties come to. */
public record PropertyTotals(long units, long let, long vacant, Money rent) {}
