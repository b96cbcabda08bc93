package com.baribhara.property.rest;

import com.baribhara.property.AccessScope;
import com.baribhara.property.PropertyId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AccessScope", description = "Which buildings somebody of the office sees.")
public record AccessScopeJson(
        @Schema(description = "False when they see all.") boolean limited,

        @Schema(description = "Ids of the properties that a limited account sees.")
        List<String> properties) {

    static AccessScopeJson of(AccessScope scope) {
        return new AccessScopeJson(
                scope.limited(),
                scope.properties().stream().map(PropertyId::toString).toList());
    }
}
