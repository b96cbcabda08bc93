package com.baribhara.organisation.rest;

import com.baribhara.organisation.PayoutAccountService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.ProofJson;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("organisation/payout-account")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisation")
public class PayoutAccountResource {
    private final PayoutAccountService accounts;
    private final IfMatch ifMatch;

    public PayoutAccountResource() {
        this(null, null);
    }

    @Inject
    public PayoutAccountResource(PayoutAccountService accounts, IfMatch ifMatch) {
        this.accounts = accounts;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.ORGANISATION_READ)
    @Operation(
            summary = "Read your payout account",
            description =
                    "Where you are paid out the rents that were collected for you, its number masked, with an ETag of its state.")
    public PayoutAccountJson get() {
        return PayoutAccountJson.of(accounts.current());
    }

    @POST
    @Path("number")
    @RolesAllowed(Permissions.ORGANISATION_WRITE)
    @Operation(
            summary = "See the number of your payout account whole",
            description = "That it was shown is recorded. Everywhere else it is masked.")
    @APIResponse(responseCode = "200", description = "The account with its whole number.")
    public PayoutAccountJson whole() {
        return PayoutAccountJson.of(accounts.whole());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.ORGANISATION_WRITE)
    @Operation(
            summary = "Set your payout account",
            description =
                    "In place of the one there is, if that still is as it was read. Takes the caller's password, and a code where there is a"
                            + " second factor; all owners are told.")
    public PayoutAccountJson set(NewPayoutAccount account) {
        accounts.change(account.command(), account.proof(), ifMatch.of(PayoutAccountJson::of));
        return get();
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.ORGANISATION_WRITE)
    @Operation(
            summary = "Remove your payout account",
            description =
                    "If it still is as it was read. Takes the caller's password, and a code where there is a second factor; all owners are told.")
    @APIResponse(responseCode = "204", description = "There is none.")
    public void remove(
            @Parameter(description = "The ETag with which it was read.", required = true) @HeaderParam(IfMatch.HEADER)
                    String state,
            ProofJson proof) {
        accounts.remove(proof.command(), ifMatch.of(PayoutAccountJson::of));
    }
}
