package com.baribhara.invoice.rest;

import com.baribhara.invoice.rates.TariffService;
import com.baribhara.invoice.rates.TariffVersionId;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("tariffs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rates and tariffs")
public class TariffsResource {
    private static final String CODE = "The tariff's code.";
    private static final String ID = "The version's id.";
    private static final String ON = "What holds on this day; absent: today.";

    private final TariffService tariffs;
    private final IfMatch ifMatch;

    public TariffsResource() {
        this(null, null);
    }

    @Inject
    public TariffsResource(TariffService tariffs, IfMatch ifMatch) {
        this.tariffs = tariffs;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.RATES_READ)
    @Operation(
            summary = "List tariffs",
            description =
                    "The tariffs of electricity, water and gas with their versions, by code unless sorted otherwise.")
    public Paged<TariffJson> list(
            @Parameter(description = ON, example = "2026-07-01") @QueryParam("on") LocalDate on,
            @BeanParam PageParameters page) {
        return Paged.of(tariffs.list(on, page.request()), TariffJson::of);
    }

    @GET
    @Path("{code}")
    @RolesAllowed(Permissions.RATES_READ)
    @Operation(summary = "Read a tariff", description = "One tariff with its whole history and what is to come.")
    public TariffJson get(
            @Parameter(description = CODE, example = "LT-A") @PathParam("code") String code,
            @Parameter(description = ON, example = "2026-07-01") @QueryParam("on") LocalDate on) {
        return TariffJson.of(tariffs.get(code, on));
    }

    @POST
    @Path("{code}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LAW_WRITE)
    @Operation(
            summary = "Enter a version of a tariff",
            description =
                    "What holds from a day on. A version that has begun, or that a bill rests on, is never changed: a correction is a new version with"
                            + " a day of its own.")
    @APIResponse(
            responseCode = "201",
            description = "Entered; `Location` names it.",
            content = @Content(schema = @Schema(implementation = TariffVersionJson.class)))
    public Response enter(
            @Parameter(description = CODE, example = "LT-A") @PathParam("code") String code,
            NewTariffVersion version,
            @Context UriInfo uri) {
        TariffVersionId id = tariffs.enter(code, version.terms(), version.late());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(TariffVersionJson.of(tariffs.version(code, id)))
                .build();
    }

    @GET
    @Path("{code}/versions/{id}")
    @RolesAllowed(Permissions.RATES_READ)
    @Operation(summary = "Read a version of a tariff", description = "One version, with an ETag of its state.")
    public TariffVersionJson version(
            @Parameter(description = CODE, example = "LT-A") @PathParam("code") String code,
            @Parameter(description = ID) @PathParam("id") TariffVersionId id) {
        return TariffVersionJson.of(tariffs.version(code, id));
    }

    @PATCH
    @Path("{code}/versions/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.LAW_WRITE)
    @Operation(
            summary = "Change a version to come",
            description =
                    "Changes what is given and leaves the rest, if it still is as it was read. Refused with 409 once the version has begun or a"
                            + " bill rests on it.")
    public TariffVersionJson change(
            @Parameter(description = CODE, example = "LT-A") @PathParam("code") String code,
            @Parameter(description = ID) @PathParam("id") TariffVersionId id,
            ChangedTariffVersion change) {
        tariffs.change(code, id, change.terms(tariffs.version(code, id)), ifMatch.of(TariffVersionJson::of));
        return TariffVersionJson.of(tariffs.version(code, id));
    }

    @DELETE
    @Path("{code}/versions/{id}")
    @RolesAllowed(Permissions.LAW_WRITE)
    @Operation(
            summary = "Withdraw a version to come",
            description =
                    "Takes it back, if it still is as it was read. Refused with 409 once the version has begun or a bill rests on it.")
    @APIResponse(responseCode = "204", description = "Withdrawn.")
    public void withdraw(
            @Parameter(description = CODE, example = "LT-A") @PathParam("code") String code,
            @Parameter(description = ID) @PathParam("id") TariffVersionId id) {
        tariffs.withdraw(code, id, ifMatch.of(TariffVersionJson::of));
    }
}
