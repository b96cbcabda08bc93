package com.baribhara.report;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Somebody of the office as a list shows them.
 *
 * @param roles in the order of what they may do, most first
 * @param status {@code ACTIVE} or {@code DISABLED}
 */
public record StaffLine(
        UUID id,
        String username,
        String name,
        String nameBn,
        List<String> roles,
        String status,
        OffsetDateTime since) {}
