package com.baribhara.auth;

import java.time.Duration;
import java.util.UUID;

/**
 * A code was sent, if there was anybody to send it to: that is not said.
 *
 * @param request with which the code comes back
 * @param life of the code
 */
public record CodeSent(UUID request, Duration life) {}
