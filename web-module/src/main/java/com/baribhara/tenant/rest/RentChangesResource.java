package com.baribhara.tenant.rest;

import com.baribhara.shared.security.Roles;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseTermsService;
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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("leases/{id}/rent-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Leases")
public class RentChangesResource {
    private final LeaseTermsService terms;

    public RentChangesResource() {
        this(null);
    }

    @Inject
    public RentChangesResource(LeaseTermsService terms) {
        this.terms = terms;
    }

    @GET
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER})
    @Operation(
            summary = "List changes of rent",
            description = "What the rent became after the first, oldest first; those to come are in it.")
    public List<RentChangeJson> rents(@Parameter(description = "The lease's id.") @PathParam("id") LeaseId id) {
        return terms.rents(id).stream().map(RentChangeJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.MANAGER})
    @Operation(
            summary = "Change the rent",
            description =
                    "From a day on. Where that day is billed already, the next run bills or credits the difference.")
    public List<RentChangeJson> change(
            @Parameter(description = "The lease's id.") @PathParam("id") LeaseId id, NewRentChange change) {
        terms.changeRent(id, change.command());
        return rents(id);
    }

    @DELETE
    @Path("{from}")
    @RolesAllowed({Roles.OWNER, Roles.MANAGER})
    @Operation(summary = "Take a change of rent back", description = "As if it had never been agreed.")
    public void withdraw(
            @Parameter(description = "The lease's id.") @PathParam("id") LeaseId id,
            @Parameter(description = "Its first day.", example = "2026-08-16") @PathParam("from") LocalDate from) {
        terms.withdrawRent(id, from);
    }
}
