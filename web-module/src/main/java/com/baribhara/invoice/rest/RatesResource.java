package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.RateKind;
import com.baribhara.invoice.rates.RateVersionId;
import com.baribhara.invoice.rates.RatesService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("rates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rates and tariffs", description = "What the law and suppliers set, by date.")
public class RatesResource {
    private static final String KIND = "Which rate.";
    private static final String ID = "The version's id.";
    private static final String ON = "What holds on this day; absent: today.";

    private final RatesService rates;
    private final IfMatch ifMatch;

    public RatesResource() {
        this(null, null);
    }

    @Inject
    public RatesResource(RatesService rates, IfMatch ifMatch) {
        this.rates = rates;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.RATES_READ)
    @Operation(
            summary = "List rates",
            description =
                    "Every kind of rate, cap and window with its versions: the law, and what your organisation takes for units of its own"
                            + " meters. All on one page.")
    public Paged<RateJson> list(@Parameter(description = ON, example = "2026-07-01") @QueryParam("on") LocalDate on) {
        List<RateJson> all = rates.list(on).stream().map(RateJson::of).toList();
        return new Paged<>(all, null, all.size());
    }

    @GET
    @Path("{kind}")
    @RolesAllowed(Permissions.RATES_READ)
    @Operation(summary = "Read a rate", description = "One kind with its whole history and what is to come.")
    public RateJson get(
            @Parameter(description = KIND) @PathParam("kind") RateKind kind,
            @Parameter(description = ON, example = "2026-07-01") @QueryParam("on") LocalDate on) {
        return RateJson.of(rates.get(kind, on));
    }

    @POST
    @Path("{kind}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Permissions.RATES_WRITE, Permissions.LAW_WRITE})
    @Operation(
            summary = "Enter a version of a rate",
            description =
                    "What holds from a day on. The law is entered by administrators, the rate of sub-meters by the owner. A version that has begun,"
                            + " or that a bill rests on, is never changed: a correction is a new version with a day of its own.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; `Location` names it.",
            content = @Content(schema = @Schema(implementation = RateVersionJson.class)))
    public Response enter(
            @Parameter(description = KIND) @PathParam("kind") RateKind kind,
            NewRateVersion version,
            @Context UriInfo uri) {
        RateVersionId id = rates.enter(kind, version.terms(), version.late());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(RateVersionJson.of(rates.version(kind, id)))
                .build();
    }

    @GET
    @Path("{kind}/versions/{id}")
    @RolesAllowed(Permissions.RATES_READ)
    @Operation(summary = "Read a version of a rate", description = "One version, with an ETag of its state.")
    public RateVersionJson version(
            @Parameter(description = KIND) @PathParam("kind") RateKind kind,
            @Parameter(description = ID) @PathParam("id") RateVersionId id) {
        return RateVersionJson.of(rates.version(kind, id));
    }

    @PATCH
    @Path("{kind}/versions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Permissions.RATES_WRITE, Permissions.LAW_WRITE})
    @Operation(
            summary = "Change a version to come",
            description =
                    "Changes what is given and leaves the rest, if it still is as it was read. Refused with 409 once the version has begun or a"
                            + " bill rests on it.")
    public RateVersionJson change(
            @Parameter(description = KIND) @PathParam("kind") RateKind kind,
            @Parameter(description = ID) @PathParam("id") RateVersionId id,
            ChangedRateVersion change) {
        rates.change(kind, id, change.terms(rates.version(kind, id)), ifMatch.of(RateVersionJson::of));
        return RateVersionJson.of(rates.version(kind, id));
    }

    @DELETE
    @Path("{kind}/versions/{id}")
    @RolesAllowed({Permissions.RATES_WRITE, Permissions.LAW_WRITE})
    @Operation(
            summary = "Withdraw a version to come",
            description =
                    "Takes it back, if it still is as it was read. Refused with 409 once the version has begun or a bill rests on it.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public void withdraw(
            @Parameter(description = KIND) @PathParam("kind") RateKind kind,
            @Parameter(description = ID) @PathParam("id") RateVersionId id) {
        rates.withdraw(kind, id, ifMatch.of(RateVersionJson::of));
    }
}
