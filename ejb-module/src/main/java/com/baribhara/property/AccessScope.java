package com.baribhara.property;

import java.util.List;
import java.util.UUID;

/**
 * Which buildings somebody of the office sees.
 *
 * @param limited false when they see all, and then no building is named
 */
public record AccessScope(UUID account, boolean limited, List<PropertyId> properties) {}
