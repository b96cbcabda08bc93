package com.baribhara.tenant;

import java.time.LocalDate;

/**
 * When a lease ends after all.
 *
 * @param on its last day, which is still billed; may lie before or after the one that was agreed or said before
 */
public record EndLease(LocalDate on, String reason) {}
