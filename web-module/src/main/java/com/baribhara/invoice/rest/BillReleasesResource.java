package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.security.Permissions;
import com.baribhara.tenant.LeaseId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

@Path("leases/{id}/bill-releases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoice runs")
public class BillReleasesResource {
    private final InvoiceMonthlyRun job;
    private final InvoiceRunService runs;

    public BillReleasesResource() {
        this(null, null);
    }

    @Inject
    public BillReleasesResource(InvoiceMonthlyRun job, InvoiceRunService runs) {
        this.job = job;
        this.runs = runs;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(
            summary = "Bill a parked lease all the same",
            description =
                    "For a lease parked as `TOO_MANY_LINES`, `FAR_FROM_LAST_BILL` or `USE_FAR_FROM_LAST` whose bill is right: it"
                            + " goes out once, in a run that is started for it. Should the bill become another one before that, it is"
                            + " parked again. Where its meters wait, the run is one of utilities.")
    @APIResponse(
            responseCode = "202",
            description = "It is being billed; follow the run at `Location`.",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response release(
            @Parameter(description = "The lease's id.") @PathParam("id") LeaseId id,
            NewBillRelease release,
            @Context UriInfo uri) {
        InvoiceRunId run = job.release(release.command(id));
        InvoiceRunView started = runs.get(run);
        return Response.accepted(RunJson.of(started))
                .location(uri.getBaseUriBuilder()
                        .path(started.kind() == RunKind.UTILITIES ? "utility-runs" : "invoice-runs")
                        .path(run.toString())
                        .build())
                .build();
    }
}
