package com.baribhara.tenant.rest;

import com.baribhara.shared.person.PersonTrace;
import com.baribhara.shared.person.RetentionLaw;
import com.baribhara.tenant.ErasureView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Erasure", description = "What erasing a tenant does, or has done.")
public record ErasureJson(
        @Schema(format = "uuid") String tenant,

        @Schema(description = "What is kept of them, and what becomes of it.")
        List<Trace> traces,

        @Schema(description = "By which some of it stays; the longest counts.")
        List<Law> law,

        @Schema(description = "Null until then.", example = "2026-07-01T00:00:00+06:00", nullable = true)
        OffsetDateTime erasedAt) {

    @Schema(name = "PersonTrace")
    public record Trace(
            @Schema(example = "invoices") String what,
            @Schema(example = "12") long count,

            @Schema(description = "As long as anything hinders, nothing is erased.")
            PersonTrace.Fate fate,

            @Schema(description = "The last day of keeping it.", example = "2039-06-30", nullable = true)
            LocalDate until) {}

    @Schema(name = "RetentionLaw")
    public record Law(
            @Schema(example = "VAT_RECORDS") String basis,

            @Schema(description = "Counted from the end of the fiscal year.", example = "5")
            int years,

            @Schema(description = "Where it stands.") String source) {
        static Law of(RetentionLaw.Rule rule) {
            return new Law(rule.basis(), rule.years(), rule.source());
        }
    }

    static ErasureJson of(ErasureView view) {
        return new ErasureJson(
                view.tenant().toString(),
                view.traces().stream()
                        .map(trace -> new Trace(trace.what(), trace.count(), trace.fate(), trace.until()))
                        .toList(),
                view.law().stream().map(Law::of).toList(),
                view.erasedAt());
    }
}
