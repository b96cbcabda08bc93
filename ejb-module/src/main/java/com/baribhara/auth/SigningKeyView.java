package com.baribhara.auth;

import java.time.OffsetDateTime;

/**
 * A key that signs access tokens, by its dates.
 *
 * @param retiredAt from when on its tokens are refused; null while no other key follows it
 */
public record SigningKeyView(
        String kid, String algorithm, OffsetDateTime createdAt, OffsetDateTime signsFrom, OffsetDateTime retiredAt) {}
