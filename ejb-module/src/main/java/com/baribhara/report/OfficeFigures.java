package com.baribhara.report;

/**
 * What stands empty.
 *
 * @param units all there are
 * @param vacant those that could be let today
 */
public record OfficeFigures(long units, long vacant) {}
