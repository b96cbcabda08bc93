package com.baribhara.auth;

/**
 * What of a second factor may stand in the log.
 *
 * @param secondFactor whether codes are asked for
 * @param recoveryCodes how many are left
 */
public record SecondFactorState(boolean secondFactor, int recoveryCodes) {
    public static final SecondFactorState NONE = new SecondFactorState(false, 0);
}
