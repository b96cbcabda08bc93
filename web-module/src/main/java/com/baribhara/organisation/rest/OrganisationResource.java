package com.baribhara.organisation.rest;

import com.baribhara.organisation.OrganisationService;
import com.baribhara.organisation.Tin;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("organisation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation", description = "Your office: its name, its billing day, its limits.")
public class OrganisationResource {
    private final OrganisationService organisations;
    private final IfMatch ifMatch;

    public OrganisationResource() {
        this(null, null);
    }

    @Inject
    public OrganisationResource(OrganisationService organisations, IfMatch ifMatch) {
        this.organisations = organisations;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.ORGANISATION_READ)
    @Operation(summary = "Read your organisation", description = "Its settings, with an ETag of their state.")
    public OrganisationJson get() {
        return OrganisationJson.of(organisations.current());
    }

    @POST
    @Path("tin")
    @RolesAllowed(Permissions.ORGANISATION_WRITE)
    @Operation(
            summary = "See your taxpayer's number whole",
            description = "That it was shown is recorded. Everywhere else it is masked.")
    @APIResponse(responseCode = "200", description = "The number, or null when there is none.")
    public WholeTinJson tin() {
        return new WholeTinJson(organisations.tin().map(Tin::value).orElse(null));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.ORGANISATION_WRITE)
    @Operation(
            summary = "Change your organisation",
            description = "Changes what is given and leaves the rest, if it still is as it was read. Invoices that are"
                    + " issued stay as they are.")
    public OrganisationJson change(ChangedOrganisation change) {
        organisations.change(change.command(organisations.current()), ifMatch.of(OrganisationJson::of));
        return get();
    }
}
