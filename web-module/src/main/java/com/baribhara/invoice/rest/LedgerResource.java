package com.baribhara.invoice.rest;

import com.baribhara.ledger.LedgerService;
import com.baribhara.shared.security.Roles;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books", description = "The journal in double entry: balances, and their nightly proof.")
public class LedgerResource {
    private final LedgerService ledger;
    private final Clock clock;

    public LedgerResource() {
        this(null, null);
    }

    @Inject
    public LedgerResource(LedgerService ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @GET
    @Path("balances")
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT})
    @Operation(
            summary = "Read balances",
            description = "What stands on each account of your books at the end of a day; of one lease, or of all.")
    public List<BalanceJson> balances(
            @Parameter(description = "The day; today when absent.", example = "2026-07-31") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Only of this lease.") @QueryParam("lease") LeaseId lease) {
        LocalDate day = asOf == null ? Dhaka.today(clock) : asOf;
        return (lease == null ? ledger.balances(day) : ledger.balances(day, List.of(lease.value())))
                .stream().map(BalanceJson::of).toList();
    }

    @GET
    @Path("proofs")
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT})
    @Operation(
            summary = "Read the nightly proofs",
            description = "Whether your books agreed with your documents in each of the last 31 nights, newest first.")
    public List<ProofJson> proofs() {
        return ledger.proofs().stream().map(ProofJson::of).toList();
    }
}
