package com.baribhara.auth;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Who somebody is at a provider.
 *
 * @param provider its key; null when the installation has that provider no more
 * @param name what people call the provider
 * @param label what the person is called there
 * @param usedAt when it last opened a session; null when it never did
 */
public record LinkedIdentityView(
        UUID id, String provider, String name, String label, OffsetDateTime linkedAt, OffsetDateTime usedAt) {}
