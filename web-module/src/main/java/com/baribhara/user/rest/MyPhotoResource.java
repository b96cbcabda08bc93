package com.baribhara.user.rest;

import com.baribhara.auth.PhotoService;
import com.baribhara.auth.ProfilePhoto;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.FormParts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/photo")
@RequestScoped
@Tag(name = "People")
public class MyPhotoResource {
    private final PhotoService photos;

    public MyPhotoResource() {
        this(null);
    }

    @Inject
    public MyPhotoResource(PhotoService photos) {
        this.photos = photos;
    }

    @PUT
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "Put my photo",
            description =
                    "A JPEG or PNG of 5 MB at most, in place of the one there is. The middle of it is drawn anew as a square:"
                            + " place and camera are not kept.")
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
    @APIResponse(responseCode = "204", description = "Kept.")
    public void put(List<EntityPart> parts) throws IOException {
        EntityPart file = FormParts.needed(parts, "file");
        try (InputStream content = file.getContent()) {
            photos.keep(ProfilePhoto.read(content));
        }
    }

    @DELETE
    @RolesAllowed(Permissions.SELF)
    @Operation(summary = "Remove my photo", description = "Its bytes are gone for good; without one nothing happens.")
    @APIResponse(responseCode = "204", description = "There is none.")
    public void remove() {
        photos.remove();
    }
}
