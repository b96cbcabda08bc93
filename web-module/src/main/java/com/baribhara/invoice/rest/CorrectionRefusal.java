package com.baribhara.invoice.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CorrectionRefusal",
        description = "Why a correction is refused.",
        requiredProperties = {"reason"})
public record CorrectionRefusal(
        @Schema(maxLength = 300, example = "Agreed otherwise with the tenant")
        String reason) {}
