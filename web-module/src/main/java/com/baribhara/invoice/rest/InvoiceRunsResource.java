package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunFilter;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.shared.BillingMonth;
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

@Path("invoice-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoice runs", description = "The month: bills every active lease once.")
public class InvoiceRunsResource {
    private static final String ID = "The run's id.";

    private final InvoiceRunService runs;
    private final InvoiceMonthlyRun job;
    private final Request request;

    public InvoiceRunsResource() {
        this(null, null, null);
    }

    @Inject
    public InvoiceRunsResource(InvoiceRunService runs, InvoiceMonthlyRun job, Request request) {
        this.runs = runs;
        this.job = job;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(
            summary = "Bill a month",
            description =
                    "Starts the monthly run. Run again, it bills nobody twice. While one runs for the month, another is"
                            + " refused with 409, naming it.")
    @APIResponse(
            responseCode = "202",
            description = "Started; `Location` says where to follow it.",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response start(NewRun run, @Context UriInfo uri) {
        return accepted(job.start(run.command()), uri);
    }

    @GET
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(summary = "List runs", description = "The runs of your organisation, newest first.")
    public Paged<RunJson> list(
            @Parameter(description = "Only runs of this month.", example = "2026-07") @QueryParam("month")
                    BillingMonth month,
            @Parameter(description = "Only runs that stand so.") @QueryParam("status") RunStatus status,
            @Parameter(description = "Only dry runs, or only those that issue invoices.") @QueryParam("dryRun")
                    Boolean dryRun,
            @BeanParam PageParameters page) {
        return Paged.of(
                runs.list(new InvoiceRunFilter(RunKind.MONTHLY, month, status, dryRun), page.request()), RunJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(summary = "Read a run", description = "One run with its numbers, live while it runs.")
    public RunJson get(@Parameter(description = ID) @PathParam("id") InvoiceRunId id) {
        return RunJson.of(monthly(id));
    }

    @GET
    @Path("{id}/parked")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(summary = "List parked leases", description = "The leases a run could not bill, each with its reason.")
    public Paged<ParkedJson> parked(
            @Parameter(description = ID) @PathParam("id") InvoiceRunId id, @BeanParam PageParameters page) {
        return Paged.of(
                runs.parked(monthly(id).id(), page.request()), parked -> ParkedJson.of(parked, request.locale()));
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(summary = "Stop a run", description = "Asks a run to stop after the leases it has in hand.")
    @APIResponse(
            responseCode = "202",
            description = "It will stop; follow it at `Location`.",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response stop(@Parameter(description = ID) @PathParam("id") InvoiceRunId id, @Context UriInfo uri) {
        job.stop(monthly(id).id());
        return accepted(id, uri);
    }

    @POST
    @Path("{id}/restart")
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(summary = "Restart a run", description = "Lets a stopped or failed run go on where it was.")
    @APIResponse(
            responseCode = "202",
            description = "It goes on; follow it at `Location`.",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response restart(@Parameter(description = ID) @PathParam("id") InvoiceRunId id, @Context UriInfo uri) {
        job.restart(monthly(id).id());
        return accepted(id, uri);
    }

    private InvoiceRunView monthly(InvoiceRunId id) {
        return runs.get(id, RunKind.MONTHLY);
    }

    private Response accepted(InvoiceRunId id, UriInfo uri) {
        return Response.accepted(RunJson.of(monthly(id)))
                .location(uri.getBaseUriBuilder()
                        .path("invoice-runs")
                        .path(id.toString())
                        .build())
                .build();
    }
}
