package com.baribhara.property.rest;

import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyService;
import com.baribhara.property.UnitFilter;
import com.baribhara.property.UnitId;
import com.baribhara.property.UnitKind;
import com.baribhara.property.UnitService;
import com.baribhara.property.UnitStatus;
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

@Path("properties/{id}/units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Properties")
public class PropertyUnitsResource {
    private final UnitService units;
    private final PropertyService properties;

    public PropertyUnitsResource() {
        this(null, null);
    }

    @Inject
    public PropertyUnitsResource(UnitService units, PropertyService properties) {
        this.units = units;
        this.properties = properties;
    }

    @GET
    @RolesAllowed(Permissions.PROPERTY_READ)
    @Operation(summary = "List the units of a property", description = "The units of one property.")
    public Paged<UnitJson> ofProperty(
            @Parameter(description = "The property's id.") @PathParam("id") PropertyId property,
            @Parameter(description = "Only the unit with this code.", example = "A-3") @QueryParam("code") String code,
            @Parameter(description = "Only units of this kind.") @QueryParam("kind") UnitKind kind,
            @Parameter(description = "Only units that may, or may not, be let.") @QueryParam("status")
                    UnitStatus status,
            @BeanParam PageParameters page) {
        PropertyId existing = properties.get(property).id();
        return Paged.of(units.list(new UnitFilter(existing, code, kind, status), page.request()), UnitJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.PROPERTY_WRITE)
    @Operation(summary = "Create a unit", description = "Adds a unit to a property.")
    @APIResponse(
            responseCode = "201",
            description = "Created; `Location` names it.",
            content = @Content(schema = @Schema(implementation = UnitJson.class)))
    public Response create(
            @Parameter(description = "The property's id.") @PathParam("id") PropertyId property,
            NewUnit unit,
            @Context UriInfo uri) {
        UnitId id = units.create(unit.command(property));
        return Response.created(uri.getBaseUriBuilder()
                        .path("units")
                        .path(id.toString())
                        .build())
                .entity(UnitJson.of(units.get(id)))
                .build();
    }
}
