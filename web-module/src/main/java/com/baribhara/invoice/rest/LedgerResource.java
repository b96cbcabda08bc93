package com.baribhara.invoice.rest;

import com.baribhara.ledger.LedgerService;
import com.baribhara.property.UnitId;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.time.Dhaka;
import com.baribhara.shared.web.Paged;
import com.baribhara.tenant.LeaseFilter;
import com.baribhara.tenant.LeaseId;
import com.baribhara.tenant.LeaseService;
import com.baribhara.tenant.TenantId;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("ledger")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books", description = "The journal in double entry: balances, and their nightly proof.")
public class LedgerResource {
    private final LedgerService ledger;
    private final LeaseService leases;
    private final Clock clock;

    public LedgerResource() {
        this(null, null, null);
    }

    @Inject
    public LedgerResource(LedgerService ledger, LeaseService leases, Clock clock) {
        this.ledger = ledger;
        this.leases = leases;
        this.clock = clock;
    }

    @GET
    @Path("balances")
    @RolesAllowed(Permissions.LEDGER_READ)
    @Operation(
            summary = "Read balances",
            description =
                    "What stands on each account of your books at the end of a day: of one lease, of a tenant, of a"
                            + " unit, or of all.")
    public Paged<BalanceJson> balances(
            @Parameter(description = "The day; today when absent.", example = "2026-07-31") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Only of this lease.") @QueryParam("lease") LeaseId lease,
            @Parameter(description = "Only of the leases of this tenant.") @QueryParam("tenant") TenantId tenant,
            @Parameter(description = "Only of the leases of this unit.") @QueryParam("unit") UnitId unit) {
        LocalDate day = asOf == null ? Dhaka.today(clock) : asOf;
        if (lease == null && tenant == null && unit == null) {
            return Paged.whole(ledger.balances(day), BalanceJson::of);
        }
        return Paged.whole(ledger.balances(day, asked(lease, tenant, unit)), BalanceJson::of);
    }

    private List<UUID> asked(LeaseId lease, TenantId tenant, UnitId unit) {
        List<LeaseId> of =
                tenant == null && unit == null ? List.of(lease) : leases.ids(new LeaseFilter(null, unit, tenant, null));
        return of.stream()
                .filter(one -> lease == null || one.equals(lease))
                .map(LeaseId::value)
                .toList();
    }

    @GET
    @Path("proofs")
    @RolesAllowed(Permissions.LEDGER_READ)
    @Operation(
            summary = "Read the nightly proofs",
            description = "Whether your books agreed with your documents in each of the last 31 nights, newest first.")
    public Paged<ProofJson> proofs() {
        return Paged.whole(ledger.proofs(), ProofJson::of);
    }
}
