package com.baribhara.auth.rest;

import com.baribhara.auth.CodeSent;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CodeSent", description = "A code was sent, if there was anybody to send it to.")
public record CodeSentJson(
        @Schema(description = "The request; the code comes back to it.", format = "uuid")
        String id,

        @Schema(description = "Seconds for which the code is good.", example = "600")
        long expiresIn) {

    /** It is on its way; where the code comes back to is below the address that was asked. */
    static Response accepted(CodeSent sent, UriInfo asked) {
        CodeSentJson told =
                new CodeSentJson(sent.request().toString(), sent.life().toSeconds());
        return Response.accepted(told)
                .location(asked.getAbsolutePathBuilder().path(told.id()).build())
                .build();
    }
}
