package com.baribhara.property;

import java.time.OffsetDateTime;

/**
 * A document without its bytes.
 *
 * @param mediaType {@code application/pdf}, {@code image/jpeg} or {@code image/png}
 * @param size in bytes, as kept
 * @param sha256 of the bytes as kept, hexadecimal
 * @param addedBy user name
 */
public record DocumentView(
        DocumentId id,
        DocumentOwner owner,
        DocumentKind kind,
        String name,
        String mediaType,
        int size,
        String sha256,
        String addedBy,
        OffsetDateTime addedAt) {
    private static final int KILOBYTE = 1024;

    /** Begun ones count. */
    public int kilobytes() {
        return (size + KILOBYTE - 1) / KILOBYTE;
    }
}
