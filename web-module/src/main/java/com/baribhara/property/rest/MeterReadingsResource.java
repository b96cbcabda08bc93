package com.baribhara.property.rest;

import com.baribhara.property.MeterId;
import com.baribhara.property.MeterReadingService;
import com.baribhara.shared.security.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("meters/{id}/readings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meters")
public class MeterReadingsResource {
    private final MeterReadingService readings;

    public MeterReadingsResource() {
        this(null);
    }

    @Inject
    public MeterReadingsResource(MeterReadingService readings) {
        this.readings = readings;
    }

    @GET
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER})
    @Operation(
            summary = "List the readings of a meter",
            description = "The newest first. Those that were wrong stay, with `holds` false.")
    public List<ReadingJson> list(@Parameter(description = "The meter's id.") @PathParam("id") MeterId id) {
        return readings.list(id).stream().map(ReadingJson::of).toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.OWNER, Roles.MANAGER, Roles.ACCOUNTANT, Roles.CARETAKER})
    @Operation(
            summary = "Enter a reading",
            description =
                    "Refused below the last one, unless the meter went round; and when it is unlikely and not confirmed. Where"
                            + " a corrected reading is billed already, the next run bills or credits the difference.")
    public ReadingJson enter(
            @Parameter(description = "The meter's id.") @PathParam("id") MeterId id, NewReading reading) {
        return ReadingJson.of(readings.enter(id, reading.command()));
    }
}
