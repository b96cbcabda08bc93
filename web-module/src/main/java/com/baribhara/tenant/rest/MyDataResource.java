package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.PersonDataService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("me/data")
@RequestScoped
@Produces(PersonalDataResource.ZIP)
@Tag(name = "My own")
public class MyDataResource {
    private final PersonDataService people;

    public MyDataResource() {
        this(null);
    }

    @Inject
    public MyDataResource(PersonDataService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed(Permissions.TENANCY_OWN)
    @Operation(
            summary = "Get all that is kept of me",
            description =
                    "A zip of JSON files: profile, leases, bills, account, documents, notices, events. It is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The zip.",
            content =
                    @Content(
                            mediaType = PersonalDataResource.ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response data() {
        return PersonalDataResource.download(people.exportOwn());
    }
}
