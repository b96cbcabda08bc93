package com.baribhara.auth.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "RecoveryCodes",
        description = "Each opens the door once without the authenticator app. Never told again.")
public record RecoveryCodesJson(
        @Schema(description = "Ten of them.") List<String> codes) {

    /** Never the codes: records end in logs. */
    @Override
    public String toString() {
        return "RecoveryCodesJson[]";
    }
}
