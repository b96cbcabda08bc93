package com.baribhara.tenant.rest;

import com.baribhara.shared.Money;
import com.baribhara.tenant.EscalationMode;
import com.baribhara.tenant.EscalationView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Escalation", description = "A rule by which the rent of a lease rises by itself, or did.")
public record EscalationJson(
        @Schema(format = "uuid") String id,
        EscalationMode mode,

        @Schema(implementation = String.class, description = "Percent, or taka, as the mode says.", example = "5")
        BigDecimal value,

        @Schema(description = "Whether a percent is of the rent until then; else of the rent before the first step.")
        boolean compounding,

        @Schema(description = "Months from step to step.") int everyMonths,

        @Schema(description = "The new rent is the next multiple of this.", nullable = true)
        Money roundTo,

        @Schema(description = "Its first step.") LocalDate from,

        @Schema(description = "The first step that is not posted yet.")
        LocalDate next,

        String reason,

        @Schema(description = "Why steps may come earlier than the law would have it.", nullable = true)
        String override,

        String enteredBy,
        OffsetDateTime enteredAt,
        @Schema(nullable = true) String endedBy,

        @Schema(description = "When it was replaced or ended; null while it is in force.", nullable = true)
        OffsetDateTime endedAt) {

    static EscalationJson of(EscalationView escalation) {
        return new EscalationJson(
                escalation.id().toString(),
                escalation.mode(),
                escalation.value(),
                escalation.compounding(),
                escalation.everyMonths(),
                escalation.roundTo(),
                escalation.from(),
                escalation.next(),
                escalation.reason(),
                escalation.override(),
                escalation.enteredBy(),
                escalation.enteredAt(),
                escalation.endedBy(),
                escalation.endedAt());
    }
}
