package com.baribhara.invoice.rest;

import com.baribhara.invoice.EscalationRunService;
import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunStatus;
import com.baribhara.invoice.batch.EscalationRun;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
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

@Path("escalation-runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations", description = "Runs that raise the rents as was agreed.")
public class EscalationRunsResource {
    private static final String ID = "The run's id.";

    private final DatedRuns<EscalationRunJson> runs;
    private final EscalationRunService steps;
    private final EscalationRun job;

    public EscalationRunsResource() {
        this(null, null, null, null);
    }

    @Inject
    public EscalationRunsResource(
            InvoiceRunService runs, EscalationRunService steps, EscalationRun job, InvoiceMonthlyRun any) {
        this.runs = new DatedRuns<>(RunKind.ESCALATIONS, "escalation-runs", EscalationRunJson::of, runs, any);
        this.steps = steps;
        this.job = job;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(
            summary = "Raise the rents that are due",
            description =
                    "Posts the steps of all schedules up to the end of the month after the day; the same happens every"
                            + " night. Run again, it raises no rent twice. While one goes on, another is refused with 409,"
                            + " naming it.")
    @APIResponse(
            responseCode = "202",
            description = "Started; `Location` says where to follow it.",
            content = @Content(schema = @Schema(implementation = EscalationRunJson.class)))
    public Response start(NewEscalationRun run, @Context UriInfo uri) {
        return runs.accepted(job.start(run.command()), uri);
    }

    @GET
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "List runs of escalations",
            description = "The runs of escalations of your organisation, newest first.")
    public Paged<EscalationRunJson> list(
            @Parameter(description = "Only runs that stand so.") @QueryParam("status") RunStatus status,
            @Parameter(description = "Only dry runs, or only those that post.") @QueryParam("dryRun") Boolean dryRun,
            @BeanParam PageParameters page) {
        return runs.list(status, dryRun, page.request());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(summary = "Read a run of escalations", description = "One run with its numbers, live while it runs.")
    public EscalationRunJson get(@Parameter(description = ID) @PathParam("id") InvoiceRunId id) {
        return runs.get(id);
    }

    @GET
    @Path("{id}/steps")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "List the steps of a run",
            description =
                    "What a run posted or held back, or a dry one would have, by lease. Of dry runs only the latest"
                            + " keeps its list.")
    public Paged<EscalationLineJson> steps(
            @Parameter(description = ID) @PathParam("id") InvoiceRunId id, @BeanParam PageParameters page) {
        return Paged.of(steps.steps(runs.known(id), page.request()), EscalationLineJson::of);
    }

    @POST
    @Path("{id}/stop")
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(
            summary = "Stop a run of escalations",
            description = "Asks a run to stop after the leases it has in hand.")
    @APIResponse(
            responseCode = "202",
            description = "It will stop; follow it at `Location`.",
            content = @Content(schema = @Schema(implementation = EscalationRunJson.class)))
    public Response stop(@Parameter(description = ID) @PathParam("id") InvoiceRunId id, @Context UriInfo uri) {
        return runs.stop(id, uri);
    }

    @POST
    @Path("{id}/restart")
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(
            summary = "Restart a run of escalations",
            description = "Lets a stopped or failed run go on where it was.")
    @APIResponse(
            responseCode = "202",
            description = "It goes on; follow it at `Location`.",
            content = @Content(schema = @Schema(implementation = EscalationRunJson.class)))
    public Response restart(@Parameter(description = ID) @PathParam("id") InvoiceRunId id, @Context UriInfo uri) {
        return runs.restart(id, uri);
    }
}
