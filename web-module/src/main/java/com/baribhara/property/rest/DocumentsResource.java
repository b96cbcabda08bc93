package com.baribhara.property.rest;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.DocumentId;
import com.baribhara.property.DocumentService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Download;
import com.baribhara.shared.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents", description = "Papers and pictures that belong to a lease.")
public class DocumentsResource {
    private final DocumentService documents;
    private final IfMatch ifMatch;

    public DocumentsResource() {
        this(null, null);
    }

    @Inject
    public DocumentsResource(DocumentService documents, IfMatch ifMatch) {
        this.documents = documents;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.DOCUMENT_READ)
    @Operation(summary = "Read what a document is", description = "All about it but its bytes.")
    public DocumentJson get(@Parameter(description = "The document's id.") @PathParam("id") DocumentId id) {
        return DocumentJson.of(documents.get(id));
    }

    @GET
    @Path("content")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @RolesAllowed(Permissions.DOCUMENT_READ)
    @Operation(
            summary = "Download a document",
            description = "Its bytes, to be saved and not to be shown in a browser.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response content(@Parameter(description = "The document's id.") @PathParam("id") DocumentId id) {
        DocumentFile file = documents.content(id);
        Response.ResponseBuilder answer = Response.ok(file.content(), file.mediaType());
        new Download(file.name()).headers().forEach(answer::header);
        return answer.build();
    }

    @DELETE
    @RolesAllowed(Permissions.DOCUMENT_WRITE)
    @Operation(
            summary = "Remove a document",
            description = "Its bytes are gone for good; that it was there stays in the history of what it belonged to.")
    public void remove(@Parameter(description = "The document's id.") @PathParam("id") DocumentId id) {
        documents.remove(id, ifMatch.of(DocumentJson::of));
    }
}
