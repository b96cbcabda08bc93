package com.baribhara.tenant.rest;

import com.baribhara.tenant.EscalationsView;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Escalations", description = "By which rules the rent of a lease rises and rose.")
public record EscalationsJson(
        @Schema(description = "The one in force; null when the rent does not rise by itself.", nullable = true)
        EscalationJson current,

        @Schema(description = "Those that were replaced or ended, latest first.")
        List<EscalationJson> earlier) {

    static EscalationsJson of(EscalationsView escalations) {
        return new EscalationsJson(
                escalations.current() == null ? null : EscalationJson.of(escalations.current()),
                escalations.earlier().stream().map(EscalationJson::of).toList());
    }
}
