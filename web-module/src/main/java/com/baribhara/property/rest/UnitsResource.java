package com.baribhara.property.rest;

import com.baribhara.property.PropertyId;
import com.baribhara.property.UnitFilter;
import com.baribhara.property.UnitId;
import com.baribhara.property.UnitKind;
import com.baribhara.property.UnitService;
import com.baribhara.property.UnitStatus;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.IfMatch;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("units")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Properties")
public class UnitsResource {
    private final UnitService units;
    private final IfMatch ifMatch;

    public UnitsResource() {
        this(null, null);
    }

    @Inject
    public UnitsResource(UnitService units, IfMatch ifMatch) {
        this.units = units;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.PROPERTY_READ)
    @Operation(summary = "List units", description = "The units of all properties of your organisation.")
    public Paged<UnitJson> list(
            @Parameter(description = "Only units of this property.") @QueryParam("property") PropertyId property,
            @Parameter(description = "Only units with this code.", example = "A-3") @QueryParam("code") String code,
            @Parameter(description = "Only units of this kind.") @QueryParam("kind") UnitKind kind,
            @Parameter(description = "Only units that may, or may not, be let.") @QueryParam("status")
                    UnitStatus status,
            @BeanParam PageParameters page) {
        return Paged.of(units.list(new UnitFilter(property, code, kind, status), page.request()), UnitJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.PROPERTY_READ)
    @Operation(summary = "Read a unit", description = "One unit, with an ETag of its state.")
    public UnitJson get(@Parameter(description = "The unit's id.") @PathParam("id") UnitId id) {
        return UnitJson.of(units.get(id));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.PROPERTY_WRITE)
    @Operation(
            summary = "Change a unit",
            description = "Changes what is given and leaves the rest, if it still is as it was read.")
    public UnitJson change(@Parameter(description = "The unit's id.") @PathParam("id") UnitId id, ChangedUnit change) {
        units.change(id, change.command(units.get(id)), ifMatch.of(UnitJson::of));
        return UnitJson.of(units.get(id));
    }
}
