package com.baribhara.property;

import java.util.List;

/**
 * Which buildings somebody is to see from now on.
 *
 * @param properties none at all when they see all; an empty list while limited shows nothing
 */
public record LimitAccess(boolean limited, List<PropertyId> properties) {
    public LimitAccess {
        properties =
                properties == null ? List.of() : properties.stream().distinct().toList();
    }
}
