package com.baribhara.invoice.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewReversal",
        description = "Why a deposit or an advance is taken back, or why not.",
        requiredProperties = "reason")
public record NewReversal(
        @Schema(description = "In your own words; kept for good.", maxLength = 200, example = "Typed twice")
        String reason) {}
