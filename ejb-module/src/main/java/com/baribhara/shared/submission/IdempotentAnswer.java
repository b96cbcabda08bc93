package com.baribhara.shared.submission;

/**
 * The answer to a call that moves money.
 *
 * @param status of HTTP
 * @param location of what was made, null when nothing has one
 * @param body as it was sent
 * @param replayed whether it was given before
 */
public record IdempotentAnswer(int status, String location, String body, boolean replayed) {}
