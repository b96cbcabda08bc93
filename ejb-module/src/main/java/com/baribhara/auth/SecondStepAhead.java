package com.baribhara.auth;

import java.io.Serializable;
import java.time.Duration;

/**
 * A sign-in that waits for a code of the second factor.
 *
 * @param challenge with which the code comes back; opaque
 * @param life for how long it waits
 */
public record SecondStepAhead(String challenge, Duration life) implements Serializable {

    /** Never the challenge: records end in logs. */
    @Override
    public String toString() {
        return "SecondStepAhead[]";
    }
}
