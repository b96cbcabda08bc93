package com.baribhara.auth;

import java.time.OffsetDateTime;

/**
 * How it stands with the caller's second factor.
 *
 * @param on whether codes are asked for
 * @param since null when it is off
 * @param recoveryCodes how many are left
 * @param due whether it must be set up before anything else
 */
public record SecondFactorView(boolean on, OffsetDateTime since, int recoveryCodes, boolean due) {}
