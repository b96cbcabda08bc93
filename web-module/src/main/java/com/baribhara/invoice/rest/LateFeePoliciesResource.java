package com.baribhara.invoice.rest;

import com.baribhara.invoice.LateFeePolicyFilter;
import com.baribhara.invoice.LateFeePolicyId;
import com.baribhara.invoice.LateFeePolicyService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.LeaseId;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("late-fee-policies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Late fees")
public class LateFeePoliciesResource {
    private final LateFeePolicyService policies;

    public LateFeePoliciesResource() {
        this(null);
    }

    @Inject
    public LateFeePoliciesResource(LateFeePolicyService policies) {
        this.policies = policies;
    }

    @GET
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "List policies of late fees",
            description =
                    "All versions, newest first. An invoice goes by the one in force on its due day: that of its lease, else that of the organisation; of two from the same day by the one entered last.")
    public Paged<LateFeePolicyJson> list(
            @Parameter(description = "Only those of this lease.") @QueryParam("lease") LeaseId lease,
            @BeanParam PageParameters page) {
        return Paged.of(policies.list(new LateFeePolicyFilter(lease, false), page.request()), LateFeePolicyJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(summary = "Read a policy of late fees", description = "One version as it was entered.")
    public LateFeePolicyJson get(@Parameter(description = "The version's id.") @PathParam("id") LateFeePolicyId id) {
        return LateFeePolicyJson.of(policies.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LATE_FEE_WRITE)
    @Operation(
            summary = "Enter a policy of late fees",
            description =
                    "Holds from its day on, for the organisation or for one lease. What was charged before stays as it is.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; `Location` names it.",
            content = @Content(schema = @Schema(implementation = LateFeePolicyJson.class)))
    public Response enter(NewLateFeePolicy policy, @Context UriInfo uri) {
        LateFeePolicyId id = policies.enter(policy.command());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(LateFeePolicyJson.of(policies.get(id)))
                .build();
    }
}
