package com.baribhara.property.rest;

import com.baribhara.property.DocumentFile;
import com.baribhara.property.MeterId;
import com.baribhara.property.ReadingId;
import com.baribhara.property.ReadingPhotoService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Download;
import com.baribhara.shared.web.FormParts;
import com.baribhara.shared.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

@Path("meters/{id}/readings/{reading}/photo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meters")
public class ReadingPhotoResource {
    private static final String ID = "The meter's id.";
    private static final String READING = "The reading's id.";

    private final ReadingPhotoService photos;
    private final IfMatch ifMatch;

    public ReadingPhotoResource() {
        this(null, null);
    }

    @Inject
    public ReadingPhotoResource(ReadingPhotoService photos, IfMatch ifMatch) {
        this.photos = photos;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.METER_READ)
    @Operation(
            summary = "Read about the photo of a reading",
            description = "All about it but its bytes, with an ETag of its state; 404 for a reading without one.")
    public DocumentJson get(
            @Parameter(description = ID) @PathParam("id") MeterId id,
            @Parameter(description = READING) @PathParam("reading") ReadingId reading) {
        return DocumentJson.of(photos.get(id, reading));
    }

    @GET
    @Path("content")
    @Produces({"image/jpeg", "image/png"})
    @RolesAllowed(Permissions.METER_READ)
    @Operation(summary = "Download the photo of a reading", description = "Its bytes.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = {
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response content(
            @Parameter(description = ID) @PathParam("id") MeterId id,
            @Parameter(description = READING) @PathParam("reading") ReadingId reading) {
        DocumentFile file = photos.content(id, reading);
        Response.ResponseBuilder answer = Response.ok(file.content(), file.mediaType());
        new Download(file.name()).headers().forEach(answer::header);
        return answer.build();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Permissions.READING_ENTER)
    @Operation(
            summary = "Add the photo of a reading",
            description =
                    "A JPEG or PNG of 10 MB at most; a reading has one. It is drawn anew: place and camera are not"
                            + " kept.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = "file",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "file",
                                                            type = SchemaType.STRING,
                                                            format = "binary"))))
    @APIResponse(
            responseCode = "201",
            description = "Kept; `Location` names it.",
            content = @Content(schema = @Schema(implementation = DocumentJson.class)))
    public Response add(
            @Parameter(description = ID) @PathParam("id") MeterId id,
            @Parameter(description = READING) @PathParam("reading") ReadingId reading,
            List<EntityPart> parts,
            @Context UriInfo uri)
            throws IOException {
        EntityPart file = FormParts.needed(parts, "file");
        try (InputStream content = file.getContent()) {
            photos.add(id, reading, DocumentFile.read(file.getFileName().orElse(null), content));
            return Response.created(uri.getAbsolutePath())
                    .entity(get(id, reading))
                    .build();
        }
    }

    @DELETE
    @RolesAllowed(Permissions.METER_WRITE)
    @Operation(
            summary = "Remove the photo of a reading",
            description = "Its bytes are gone for good; that it was there stays in the history.")
    @APIResponse(responseCode = "204", description = "Removed.")
    public void remove(
            @Parameter(description = ID) @PathParam("id") MeterId id,
            @Parameter(description = READING) @PathParam("reading") ReadingId reading) {
        photos.remove(id, reading, ifMatch.of(DocumentJson::of));
    }
}
