package com.baribhara.auth.rest;

import com.baribhara.auth.InvitationService;
import com.baribhara.auth.InvitationView;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invitations")
public class InvitationsResource {
    private final InvitationService invitations;

    public InvitationsResource() {
        this(null);
    }

    @Inject
    public InvitationsResource(InvitationService invitations) {
        this.invitations = invitations;
    }

    @GET
    @RolesAllowed(Permissions.PERSON_INVITE)
    @Operation(summary = "List open invitations", description = "Those that nobody has taken yet, newest first.")
    public Paged<InvitationJson> list(@BeanParam PageParameters page) {
        return Paged.of(invitations.open(page.request()), InvitationJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.PERSON_INVITE)
    @Operation(
            summary = "Invite somebody",
            description =
                    "Sends a code and the address of a page by e-mail or SMS, good for three days. Takes the place of an open invitation of the same contact.")
    @APIResponse(
            responseCode = "201",
            description = "Invited.",
            content = @Content(schema = @Schema(implementation = InvitationJson.class)))
    public Response invite(NewInvitation invitation, @Context UriInfo uri) {
        InvitationView made = invitations.invite(invitation.command());
        return Response.created(
                        uri.getAbsolutePathBuilder().path(made.id().toString()).build())
                .entity(InvitationJson.of(made))
                .build();
    }

    @POST
    @Path("{id}/revoke")
    @RolesAllowed(Permissions.PERSON_INVITE)
    @Operation(summary = "Take an invitation back", description = "Nobody can take it any more.")
    public void revoke(@Parameter(description = "The invitation's id.") @PathParam("id") UUID id) {
        invitations.revoke(id);
    }
}
