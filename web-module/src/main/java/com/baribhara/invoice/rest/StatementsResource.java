package com.baribhara.invoice.rest;

import com.baribhara.invoice.StatementService;
import com.baribhara.shared.InputCheck;
import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("statements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Books")
public class StatementsResource {
    private final StatementService statements;

    public StatementsResource() {
        this(null);
    }

    @Inject
    public StatementsResource(StatementService statements) {
        this.statements = statements;
    }

    @GET
    @RolesAllowed(Permissions.LEDGER_READ)
    @Operation(
            summary = "Read a statement",
            description = "What was billed, credited and paid of a lease in a period, with the balance after each.")
    public StatementJson of(
            @Parameter(description = "The lease.", required = true) @QueryParam("lease") LeaseId lease,
            @Parameter(description = "First day; a year before the last when absent.", example = "2026-07-01")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last day; today when absent.", example = "2026-07-31") @QueryParam("to")
                    LocalDate to) {
        InputCheck check = new InputCheck();
        check.needed("lease", lease);
        check.refuse();
        return StatementJson.of(statements.of(lease, from, to));
    }
}
