package com.baribhara.property.rest;

import com.baribhara.property.PropertyFilter;
import com.baribhara.property.PropertyId;
import com.baribhara.property.PropertyService;
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

@Path("properties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Properties", description = "Buildings and what is let in them.")
public class PropertiesResource {
    private final PropertyService properties;
    private final IfMatch ifMatch;

    public PropertiesResource() {
        this(null, null);
    }

    @Inject
    public PropertiesResource(PropertyService properties, IfMatch ifMatch) {
        this.properties = properties;
        this.ifMatch = ifMatch;
    }

    @GET
    @RolesAllowed(Permissions.PROPERTY_READ)
    @Operation(
            summary = "List properties",
            description = "The properties of your organisation, by code unless sorted otherwise.")
    public Paged<PropertyJson> list(
            @Parameter(description = "Only the property with this code.", example = "DHK-07") @QueryParam("code")
                    String code,
            @Parameter(description = "Only those whose name, in either language, contains this.") @QueryParam("name")
                    String name,
            @Parameter(description = "Only those in this area.", example = "Banani") @QueryParam("area") String area,
            @Parameter(description = "Only those in this district.", example = "Dhaka") @QueryParam("district")
                    String district,
            @BeanParam PageParameters page) {
        return Paged.of(
                properties.list(new PropertyFilter(code, name, area, district), page.request()), PropertyJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.PROPERTY_READ)
    @Operation(summary = "Read a property", description = "One property, with an ETag of its state.")
    public PropertyJson get(@Parameter(description = "The property's id.") @PathParam("id") PropertyId id) {
        return PropertyJson.of(properties.get(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.PROPERTY_WRITE)
    @Operation(
            summary = "Create a property",
            description = "Adds a building or a plot; its units are added to it then.")
    @APIResponse(
            responseCode = "201",
            description = "Created; `Location` names it.",
            content = @Content(schema = @Schema(implementation = PropertyJson.class)))
    public Response create(NewProperty property, @Context UriInfo uri) {
        PropertyId id = properties.create(property.command());
        return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
                .entity(PropertyJson.of(properties.get(id)))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.PROPERTY_WRITE)
    @Operation(
            summary = "Change a property",
            description = "Changes what is given and leaves the rest, if it still is as it was read.")
    public PropertyJson change(
            @Parameter(description = "The property's id.") @PathParam("id") PropertyId id, ChangedProperty change) {
        properties.change(id, change.command(properties.get(id)), ifMatch.of(PropertyJson::of));
        return PropertyJson.of(properties.get(id));
    }
}
