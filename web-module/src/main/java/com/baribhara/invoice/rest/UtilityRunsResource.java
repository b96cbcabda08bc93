package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.UtilityRunService;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
import com.baribhara.invoice.batch.UtilityRun;
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

@Path("utility-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Utility runs", description = "Bill what meters have counted.")
public class UtilityRunsResource {
    private static final String ID = "The run's id.";

    private final DatedRuns<UtilityRunJson> runs;
    private final UtilityRunService utilities;
    private final UtilityRun job;

    public UtilityRunsResource() {
        this(null, null, null, null);
    }

    @Inject
    public UtilityRunsResource(
            InvoiceRunService runs, UtilityRunService utilities, UtilityRun job, InvoiceMonthlyRun any) {
        this.runs = new DatedRuns<>(RunKind.UTILITIES, "utility-runs", UtilityRunJson::of, runs, any);
        this.utilities = utilities;
        this.job = job;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(
            summary = "Bill readings",
            description =
                    "Makes an invoice for each lease whose meters were read since the last, and the difference where a"
                            + " reading was corrected. Run again, it bills nobody twice. While one goes on, another is"
                            + " refused with 409, naming it.")
    @APIResponse(
            responseCode = "202",
            description = "Started; `Location` says where to follow it.",
            content = @Content(schema = @Schema(implementation = UtilityRunJson.class)))
    public Response start(NewUtilityRun run, @Context UriInfo uri) {
        return runs.accepted(job.start(run.command()), uri);
    }

    @GET
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(summary = "List runs of utilities", description = "The runs that billed readings, newest first.")
    public Paged<UtilityRunJson> list(
            @Parameter(description = "Only runs that stand so.") @QueryParam("status") RunStatus status,
            @Parameter(description = "Only dry runs, or only those that issue invoices.") @QueryParam("dryRun")
                    Boolean dryRun,
            @BeanParam PageParameters page) {
        return runs.list(status, dryRun, page.request());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(summary = "Read a run of utilities", description = "One run with its numbers, live while it runs.")
    public UtilityRunJson get(@Parameter(description = ID) @PathParam("id") InvoiceRunId id) {
        return runs.get(id);
    }

    @GET
    @Path("{id}/lines")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "List what a run of utilities billed",
            description =
                    "What a run billed, or a dry one would have, by lease; leases that wait are in it. Of dry runs"
                            + " only the latest keeps its list.")
    public Paged<UtilityLineJson> lines(
            @Parameter(description = ID) @PathParam("id") InvoiceRunId id, @BeanParam PageParameters page) {
        return Paged.of(utilities.lines(runs.known(id), page.request()), UtilityLineJson::of);
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(summary = "Stop a run of utilities", description = "Asks a run to stop after the leases it has in hand.")
    @APIResponse(
            responseCode = "202",
            description = "It will stop; follow it at `Location`.",
            content = @Content(schema = @Schema(implementation = UtilityRunJson.class)))
    public Response stop(@Parameter(description = ID) @PathParam("id") InvoiceRunId id, @Context UriInfo uri) {
        return runs.stop(id, uri);
    }

    @POST
    @Path("{id}/restart")
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(summary = "Restart a run of utilities", description = "Lets a stopped or failed run go on where it was.")
    @APIResponse(
            responseCode = "202",
            description = "It goes on; follow it at `Location`.",
            content = @Content(schema = @Schema(implementation = UtilityRunJson.class)))
    public Response restart(@Parameter(description = ID) @PathParam("id") InvoiceRunId id, @Context UriInfo uri) {
        return runs.restart(id, uri);
    }
}
