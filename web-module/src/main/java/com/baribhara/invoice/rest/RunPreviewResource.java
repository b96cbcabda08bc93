package com.baribhara.invoice.rest;

import com.baribhara.invoice.InvoiceRunId;
import com.baribhara.invoice.InvoiceRunService;
import com.baribhara.invoice.PreviewChange;
import com.baribhara.invoice.RunKind;
import com.baribhara.invoice.RunPreviewService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Request;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("invoice-runs/{id}/preview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Invoice runs")
public class RunPreviewResource {
    private static final String ID = "The dry run's id.";

    private final InvoiceRunService runs;
    private final RunPreviewService previews;
    private final Request request;

    public RunPreviewResource() {
        this(null, null, null);
    }

    @Inject
    public RunPreviewResource(InvoiceRunService runs, RunPreviewService previews, Request request) {
        this.runs = runs;
        this.previews = previews;
        this.request = request;
    }

    @GET
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "Read what a dry run found",
            description = "The month it would make, by what differs from the month before.")
    public PreviewJson get(@Parameter(description = ID) @PathParam("id") InvoiceRunId id) {
        return PreviewJson.of(previews.of(monthly(id)));
    }

    @GET
    @Path("leases")
    @RolesAllowed(Permissions.BILLING_READ)
    @Operation(
            summary = "List the leases of a dry run",
            description =
                    "What would be posted, lease by lease, by code unless sorted by `difference`. Without `change`, those that differ from the"
                            + " month before.")
    public Paged<PreviewLineJson> leases(
            @Parameter(description = ID) @PathParam("id") InvoiceRunId id,
            @Parameter(description = "Only those that differ for this reason.") @QueryParam("change")
                    PreviewChange change,
            @BeanParam PageParameters page) {
        return Paged.of(
                previews.lines(monthly(id), change, page.request()),
                line -> PreviewLineJson.of(line, request.locale()));
    }

    private InvoiceRunId monthly(InvoiceRunId id) {
        return runs.get(id, RunKind.MONTHLY).id();
    }
}
