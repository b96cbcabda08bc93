package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Download;
import com.baribhara.tenant.PersonDataService;
import com.baribhara.tenant.TenantId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("tenants/{id}/data")
@RequestScoped
@Produces(PersonalDataResource.ZIP)
@Tag(name = "Tenants")
public class PersonalDataResource {
    static final String ZIP = "application/zip";

    private final PersonDataService people;

    public PersonalDataResource() {
        this(null);
    }

    @Inject
    public PersonalDataResource(PersonDataService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed(Permissions.TENANT_DATA)
    @Operation(
            summary = "Get all that is kept of a tenant",
            description =
                    "A zip of JSON files: profile, leases, bills, account, documents, notices, events. It is recorded.")
    @APIResponse(
            responseCode = "200",
            description = "The zip.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response data(@Parameter(description = "The tenant's id.") @PathParam("id") TenantId id) {
        return download(people.export(id));
    }

    static Response download(byte[] zip) {
        Response.ResponseBuilder answer = Response.ok(zip, ZIP);
        new Download("personal-data.zip").headers().forEach(answer::header);
        return answer.build();
    }
}
