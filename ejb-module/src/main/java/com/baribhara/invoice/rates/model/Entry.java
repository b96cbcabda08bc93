package com.baribhara.invoice.rates.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who enters something, and when.
 *
 * @param late whether its day may lie in the past: what was law already, and is only now entered
 */
public record Entry(String actor, Instant at, LocalDate today, boolean late) {}
