package com.baribhara.invoice.rest;

import com.baribhara.invoice.EscalationLineView;
import com.baribhara.shared.Money;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "EscalationStep",
        description = "A step of a rent that a run posted or held back, or a dry one would have.")
public record EscalationLineJson(
        @Schema(format = "uuid") String lease,
        String leaseCode,
        String tenant,
        @Schema(nullable = true) String tenantBn,

        @Schema(description = "First day at the new rent.") LocalDate from,

        @Schema(description = "The rent until then.") Money before,

        Money rent,

        @Schema(
                description =
                        "When the law would let it rise, for a step that is held back; null for one that is posted.",
                nullable = true)
        LocalDate lawfulFrom) {

    static EscalationLineJson of(EscalationLineView step) {
        return new EscalationLineJson(
                step.lease().toString(),
                step.leaseCode(),
                step.tenant(),
                step.tenantBn(),
                step.from(),
                step.before(),
                step.rent(),
                step.lawfulFrom());
    }
}
