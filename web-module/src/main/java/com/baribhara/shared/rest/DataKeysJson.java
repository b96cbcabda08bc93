package com.baribhara.shared.rest;

import com.baribhara.shared.secrecy.DataKeyView;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DataKeys", description = "How it stands with the keys that seal personal data.")
public record DataKeysJson(
        @Schema(
                description = "How many are kept: a former one stays a week after everything has left it.",
                example = "1")
        int keys,

        @Schema(description = "Whether a new key waits to be used, or rows are still to follow it.")
        boolean renewing,

        @Schema(description = "Since when the present key seals.", example = "2026-07-01T00:00:00+06:00")
        OffsetDateTime renewedAt,

        @Schema(
                description = "When all rows were last found to be under the present key.",
                example = "2026-07-01T00:02:00+06:00",
                nullable = true)
        OffsetDateTime checkedAt) {

    static DataKeysJson of(DataKeyView view) {
        return new DataKeysJson(view.keys(), view.renewing(), view.renewedAt(), view.checkedAt());
    }
}
