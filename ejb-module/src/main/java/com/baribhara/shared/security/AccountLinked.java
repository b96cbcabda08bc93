package com.baribhara.shared.security;

import java.util.UUID;

/**
 * Fired in the transaction in which an account joins an organisation as one of its tenants: whoever keeps the tenants links the two there, or
 * nothing of it happens.
 */
public record AccountLinked(UUID account, UUID tenant) {}
