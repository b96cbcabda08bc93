package com.baribhara.property.rest;

import com.baribhara.property.MeterEndService;
import com.baribhara.property.MeterId;
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

@Path("meters/{id}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meters")
public class MeterCorrectionsResource {
    private final MeterEndService ends;

    public MeterCorrectionsResource() {
        this(null);
    }

    @Inject
    public MeterCorrectionsResource(MeterEndService ends) {
        this.ends = ends;
    }

    @GET
    @RolesAllowed(Permissions.METER_READ)
    @Operation(
            summary = "List the corrections of a meter",
            description = "Of its first and its final reading, the newest first. Others are among its readings.")
    public Paged<MeterCorrectionJson> list(@Parameter(description = "The meter's id.") @PathParam("id") MeterId id) {
        return Paged.whole(ends.corrections(id), MeterCorrectionJson::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Permissions.READING_ENTER)
    @Operation(
            summary = "Correct the first or the final reading of a meter",
            description =
                    "Refused where it does not go with the reading beside it, and when it is unlikely and not confirmed. What was wrong"
                            + " stays in the list; where it is billed already, the next run bills or credits the difference.")
    public MeterCorrectionJson correct(
            @Parameter(description = "The meter's id.") @PathParam("id") MeterId id, NewMeterCorrection correction) {
        return MeterCorrectionJson.of(ends.correct(id, correction.command()));
    }
}
