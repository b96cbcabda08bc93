package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.InvoiceRunView;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.batch.InvoiceMonthlyRun;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("parked-leases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoice runs")
public class ParkedLeasesResource {
    private final InvoiceRunService runs;
    private final InvoiceMonthlyRun job;
    private final Request request;

    public ParkedLeasesResource() {
        this(null, null, null);
    }

    @Inject
    public ParkedLeasesResource(InvoiceRunService runs, InvoiceMonthlyRun job, Request request) {
        this.runs = runs;
        this.job = job;
        this.request = request;
    }

    @GET
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "List the leases that wait",
            description = "What still could not be billed, by month, each with its reason; whichever run found it.")
    public Paged<ParkedJson> list(@BeanParam PageParameters page) {
        return Paged.of(runs.parked(page.request()), parked -> ParkedJson.of(parked, request.locale()));
    }

    @POST
    @Path("retry")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.BILLING_RUN)
    @Operation(
            summary = "Try parked leases again",
            description =
                    "Bills those that can be billed by now, in a run for them alone; the others stay parked, with the reason they have"
                            + " now. Nobody is billed twice. Where meters wait, a run of utilities for them alone tries those;"
                            + " `Location` names it where nothing else waits.")
    @APIResponse(
            responseCode = "202",
            description = "Started; follow the run at `Location`.",
            content = @Content(schema = @Schema(implementation = RunJson.class)))
    public Response retry(NewRetry retry, @Context UriInfo uri) {
        InvoiceRunId run = job.retry(retry.command());
        InvoiceRunView started = runs.get(run);
        return Response.accepted(RunJson.of(started))
                .location(uri.getBaseUriBuilder()
                        .path(started.kind() == RunKind.UTILITIES ? "utility-runs" : "invoice-runs")
                        .path(run.toString())
                        .build())
                .build();
    }
}
