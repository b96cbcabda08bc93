package com.baribhara.invoice.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "SharedBillWithdrawal",
        description = "Why a shared bill is withdrawn.",
        requiredProperties = {"reason"})
public record SharedBillWithdrawal(
        @Schema(maxLength = 200, example = "It is the bill of the house next door")
        String reason) {}
