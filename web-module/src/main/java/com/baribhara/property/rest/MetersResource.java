package com.baribhara.property.rest;

import com.baribhara.property.MeterFilter;
import com.baribhara.property.MeterId;
import com.baribhara.property.MeterService;
import com.baribhara.property.PropertyId;
import com.baribhara.property.UnitId;
import com.baribhara.property.Utility;
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

@Path("meters")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meters", description = "Meters of electricity, water and gas, their prices and what they showed.")
public class MetersResource {
    private static final String ID = "The meter's id.";

    private final MeterService meters;

    public MetersResource() {
        this(null);
    }

    @Inject
    public MetersResource(MeterService meters) {
        this.meters = meters;
    }

    @GET
    @RolesAllowed(Permissions.METER_READ)
    @Operation(
            summary = "List meters",
            description = "The meters of your organisation, those that are removed as well.")
    public Paged<MeterJson> list(
            @Parameter(description = "Only meters of this unit.") @QueryParam("unit") UnitId unit,
            @Parameter(description = "Only meters of this property.") @QueryParam("property") PropertyId property,
            @Parameter(description = "Only meters of this kind.") @QueryParam("utility") Utility utility,
            @Parameter(description = "Only the meter with this number.", example = "14207733") @QueryParam("number")
                    String number,
            @BeanParam PageParameters page) {
        return Paged.of(meters.list(new MeterFilter(unit, property, utility, number), page.request()), MeterJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.METER_READ)
    @Operation(summary = "Read a meter", description = "One meter.")
    public MeterJson get(@Parameter(description = ID) @PathParam("id") MeterId id) {
        return MeterJson.of(meters.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.METER_WRITE)
    @Operation(
            summary = "Install a meter",
            description = "It counts from a day on, beginning with what it showed then.")
    @APIResponse(
            responseCode = "201",
            description = "Created; `Location` names it.",
            content = @Content(schema = @Schema(implementation = MeterJson.class)))
    public Response install(NewMeter meter, @Context UriInfo uri) {
        return created(meters.install(meter.command()), uri);
    }

    @POST
    @Path("{id}/replace")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.METER_WRITE)
    @Operation(
            summary = "Replace a meter",
            description = "What both counted until the next reading is billed as one use.")
    @APIResponse(
            responseCode = "201",
            description = "Created; `Location` names the new one.",
            content = @Content(schema = @Schema(implementation = MeterJson.class)))
    public Response replace(
            @Parameter(description = ID) @PathParam("id") MeterId id,
            MeterReplacement replacement,
            @Context UriInfo uri) {
        return created(meters.replace(id, replacement.command()), uri);
    }

    @POST
    @Path("{id}/remove")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.METER_WRITE)
    @Operation(summary = "Remove a meter", description = "It counts no more after its final reading, which is billed.")
    public MeterJson remove(@Parameter(description = ID) @PathParam("id") MeterId id, MeterRemoval removal) {
        meters.remove(id, removal.command());
        return get(id);
    }

    @GET
    @Path("{id}/prices")
    @RolesAllowed(Permissions.METER_READ)
    @Operation(summary = "List the prices of a meter", description = "Oldest first; those to come are in it.")
    public Paged<MeterPriceJson> prices(@Parameter(description = ID) @PathParam("id") MeterId id) {
        return Paged.whole(meters.prices(id), MeterPriceJson::of);
    }

    @POST
    @Path("{id}/prices")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.METER_WRITE)
    @Operation(summary = "Price a meter", description = "From a day on; a price from the same day is replaced.")
    public Paged<MeterPriceJson> price(@Parameter(description = ID) @PathParam("id") MeterId id, NewMeterPrice price) {
        meters.price(id, price.command());
        return prices(id);
    }

    private Response created(MeterId id, UriInfo uri) {
        return Response.created(uri.getBaseUriBuilder()
                        .path("meters")
                        .path(id.toString())
                        .build())
                .entity(get(id))
                .build();
    }
}
