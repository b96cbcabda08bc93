package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.LateFeeRunService;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.invoice.batch.LateFeeRun;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Request;
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

@Path("late-fee-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Late fees", description = "What being late costs, and the runs that post it.")
public class LateFeeRunsResource {
    private static final String ID = "The run's id.";

    private final DatedRuns<LateFeeRunJson> runs;
    private final LateFeeRunService fees;
    private final LateFeeRun job;
    private final Request request;

    public LateFeeRunsResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public LateFeeRunsResource(
            InvoiceRunService runs, LateFeeRunService fees, LateFeeRun job, InvoiceMonthlyRun any, Request request) {
        this.runs = new DatedRuns<>(RunKind.LATE_FEES, "late-fee-runs", LateFeeRunJson::of, runs, any);
        this.fees = fees;
        this.job = job;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(
            summary = "Post late fees",
            description =
                    "Posts what is missing as of a day; the same happens every night. Run again, it charges nobody"
                            + " twice. While one goes on, another is refused with 409, naming it.")
    @APIResponse(
            responseCode = "202",
            description = "Started; `Location` says where to follow it.",
            content = @Content(schema = @Schema(implementation = LateFeeRunJson.class)))
    public Response start(NewLateFeeRun run, @Context UriInfo uri) {
        return runs.accepted(job.start(run.command()), uri);
    }

    @GET
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "List runs of late fees",
            description = "The runs of late fees of your organisation, newest first.")
    public Paged<LateFeeRunJson> list(
            @Parameter(description = "Only runs that stand so.") @QueryParam("status") RunStatus status,
            @Parameter(description = "Only dry runs, or only those that issue invoices.") @QueryParam("dryRun")
                    Boolean dryRun,
            @BeanParam PageParameters page) {
        return runs.list(status, dryRun, page.request());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(summary = "Read a run of late fees", description = "One run with its numbers, live while it runs.")
    public LateFeeRunJson get(@Parameter(description = ID) @PathParam("id") InvoiceRunId id) {
        return runs.get(id);
    }

    @GET
    @Path("{id}/fees")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "List the fees of a run",
            description = "What a run posted, or a dry one would have, by lease and late invoice. Of dry runs only the"
                    + " latest keeps its list.")
    public Paged<LateFeeJson> fees(
            @Parameter(description = ID) @PathParam("id") InvoiceRunId id, @BeanParam PageParameters page) {
        return Paged.of(fees.fees(runs.known(id), page.request()), fee -> LateFeeJson.of(fee, request.locale()));
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(summary = "Stop a run of late fees", description = "Asks a run to stop after the leases it has in hand.")
    @APIResponse(
            responseCode = "202",
            description = "It will stop; follow it at `Location`.",
            content = @Content(schema = @Schema(implementation = LateFeeRunJson.class)))
    public Response stop(@Parameter(description = ID) @PathParam("id") InvoiceRunId id, @Context UriInfo uri) {
        return runs.stop(id, uri);
    }

    @POST
    @Path("{id}/restart")
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(summary = "Restart a run of late fees", description = "Lets a stopped or failed run go on where it was.")
    @APIResponse(
            responseCode = "202",
            description = "It goes on; follow it at `Location`.",
            content = @Content(schema = @Schema(implementation = LateFeeRunJson.class)))
    public Response restart(@Parameter(description = ID) @PathParam("id") InvoiceRunId id, @Context UriInfo uri) {
        return runs.restart(id, uri);
    }
}
