package com.baribhara.tenant.rest;

import com.baribhara.property.DocumentId;
import com.baribhara.property.DocumentKind;
import com.baribhara.property.DocumentService;
import com.baribhara.property.rest.DocumentJson;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.FormParts;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.LeaseDocumentService;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("leases/{id}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Documents")
public class LeaseDocumentsResource {
    private final LeaseDocumentService leases;
    private final DocumentService documents;

    public LeaseDocumentsResource() {
        this(null, null);
    }

    @Inject
    public LeaseDocumentsResource(LeaseDocumentService leases, DocumentService documents) {
        this.leases = leases;
        this.documents = documents;
    }

    @GET
    @RolesAllowed(Permissions.DOCUMENT_READ)
    @Operation(
            summary = "List the documents of a lease",
            description = "The newest first; a lease has a hundred at most.")
    public Paged<DocumentJson> list(@Parameter(description = "The lease's id.") @PathParam("id") LeaseId id) {
        return Paged.whole(leases.of(id), DocumentJson::of);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Permissions.DOCUMENT_WRITE)
    @Operation(
            summary = "Add a document to a lease",
            description =
                    "A PDF, JPEG or PNG of 10 MB at most; what it is decides its content and not its name. A picture is drawn anew: place"
                            + " and camera are not kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = {"file", "kind"},
                                            properties = {
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary"),
                                                @SchemaProperty(name = "kind", implementation = DocumentKind.class)
                                            })))
    @APIResponse(
            responseCode = "201",
            description = "Kept; `Location` names it.",
            content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    public Response add(
            @Parameter(description = "The lease's id.") @PathParam("id") LeaseId id,
            List<EntityPart> parts,
            @Context UriInfo uri)
            throws IOException {
        EntityPart file = FormParts.needed(parts, "file");
        DocumentKind kind = kind(FormParts.needed(parts, "kind").getContent(String.class));
        try (InputStream content = file.getContent()) {
            DocumentId added = leases.add(id, kind, file.getFileName().orElse(null), content);
            return Response.created(
                            uri.getBaseUriBuilder().path("documents/{id}").build(added.toString()))
                    .entity(DocumentJson.of(documents.get(added)))
                    .build();
        }
    }

    private static DocumentKind kind(String text) {
        return Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() ->
                        new Invalid(new Field("kind", "value.unknown", text, Arrays.toString(DocumentKind.values()))));
    }
}
