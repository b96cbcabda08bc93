package com.baribhara.property.rest;

import com.baribhara.property.DocumentKind;
import com.baribhara.property.DocumentView;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Document", description = "A paper or a picture that is kept; its bytes are at `content`.")
public record DocumentJson(
        @Schema(format = "uuid") String id,
        DocumentKind kind,
        @Schema(example = "agreement.pdf") String name,
        @Schema(example = "application/pdf") String mediaType,

        @Schema(
                description =
                        "In bytes. A picture is drawn anew when it comes in, so that this may be another than was sent.")
        int size,

        @Schema(description = "Of the bytes as kept, hexadecimal.")
        String sha256,

        @Schema(description = "User name of who added it.") String addedBy,

        OffsetDateTime addedAt) {

    public static DocumentJson of(DocumentView document) {
        return new DocumentJson(
                document.id().toString(),
                document.kind(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.addedBy(),
                document.addedAt());
    }
}
