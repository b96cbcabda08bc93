package com.baribhara.auth;

import java.time.OffsetDateTime;
import java.util.UUID;

/** An invitation that nobody has taken yet. */
public record InvitationView(
        UUID id,
        String contact,
        String role,
        UUID tenant,
        String name,
        String nameBn,
        String invitedBy,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt) {}
