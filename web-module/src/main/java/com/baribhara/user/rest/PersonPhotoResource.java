package com.baribhara.user.rest;

import com.baribhara.auth.PhotoService;
import com.baribhara.auth.ProfilePhoto;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.AddressedId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("people/{id}/photo")
@RequestScoped
@Tag(name = "People")
public class PersonPhotoResource {
    private final PhotoService photos;

    public PersonPhotoResource() {
        this(null);
    }

    @Inject
    public PersonPhotoResource(PhotoService photos) {
        this.photos = photos;
    }

    @GET
    @Produces(ProfilePhoto.MEDIA_TYPE)
    @RolesAllowed(Permissions.SELF)
    @Operation(
            summary = "See the photo of a person",
            description =
                    "Of whoever works in your organisation; of a tenant when you may see that tenant. A square JPEG, with an ETag;"
                            + " 404 for everybody else, and without a photo.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content =
                    @Content(
                            mediaType = ProfilePhoto.MEDIA_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(
            @Parameter(description = "The person's account.") @PathParam("id") String id, @Context Request request) {
        return PhotoAnswer.of(photos.of(AddressedId.of("account", id, UUID::fromString)), request);
    }
}
