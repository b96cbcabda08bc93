package com.baribhara.property.rest;

import com.baribhara.property.MeterId;
import com.baribhara.property.MeterReadingService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.Paged;
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
    @RolesAllowed(Permissions.METER_READ)
    @Operation(
            summary = "List the readings of a meter",
            description = "The newest first. Those that were wrong stay, with `holds` false.")
    public Paged<ReadingJson> list(@Parameter(description = "The meter's id.") @PathParam("id") MeterId id) {
        return Paged.whole(readings.list(id), ReadingJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.READING_ENTER)
    @Operation(
            summary = "Enter a reading",
            description =
                    "Refused below the one before, unless the meter went round, above the one after, and when it is unlikely and not confirmed. Where"
                            + " a corrected reading is billed already, the next run bills or credits the difference.")
    public ReadingJson enter(
            @Parameter(description = "The meter's id.") @PathParam("id") MeterId id, NewReading reading) {
        return ReadingJson.of(readings.enter(id, reading.command()));
    }
}
