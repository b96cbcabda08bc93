package com.baribhara.invoice.rates;

import java.util.List;

/**
 * One kind with all its versions, the latest first.
 *
 * @param now the version in force on the day asked for, null before the first
 * @param next the one that begins next after that day, null when none is known
 */
public record RateOverview(RateKind kind, RateVersionView now, RateVersionView next, List<RateVersionView> versions) {}
