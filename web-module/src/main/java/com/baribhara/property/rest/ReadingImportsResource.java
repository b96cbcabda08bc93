package com.baribhara.property.rest;

import com.baribhara.property.ReadingImportService;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.FormParts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("reading-imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meters")
public class ReadingImportsResource {
    private static final String CSV = "text/csv";

    private final ReadingImportService readings;

    public ReadingImportsResource() {
        this(null);
    }

    @Inject
    public ReadingImportsResource(ReadingImportService readings) {
        this.readings = readings;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Permissions.READING_ENTER)
    @Operation(
            summary = "Upload readings",
            description =
                    "Takes a CSV file with the columns `day`, `value` and `meter` or `unit` (and `property`, `utility`, `confirmed`,"
                            + " `kind`, `note`), as the part `file` of a form or as the body itself: all of it or, with every bad row named"
                            + " (`rows[12].value`), nothing. Each row goes by the rules of a reading that is typed; an unlikely value needs"
                            + " `yes` in `confirmed`. Sent again, it changes nothing.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        requiredProperties = "file",
                                        properties =
                                                @SchemaProperty(
                                                        name = "file",
                                                        type = SchemaType.STRING,
                                                        format = "binary"))),
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public ReadingImportJson upload(List<EntityPart> parts) throws IOException {
        EntityPart file = FormParts.needed(parts, "file");
        try (InputStream csv = file.getContent()) {
            return ReadingImportJson.of(readings.load(csv));
        }
    }

    @POST
    @Consumes(CSV)
    @RolesAllowed(Permissions.READING_ENTER)
    @Operation(hidden = true)
    public ReadingImportJson uploadPlain(InputStream csv) {
        return ReadingImportJson.of(readings.load(csv));
    }

    @GET
    @Path("template")
    @Produces(CSV)
    @RolesAllowed(Permissions.READING_ENTER)
    @Operation(
            summary = "Download the file to fill in",
            description = "A row for each meter that counts; rows whose value stays empty are passed over.")
    @APIResponse(
            responseCode = "200",
            description = "The file.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response template() {
        StreamingOutput csv = readings::writeTemplate;
        return Response.ok(csv, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"readings.csv\"")
                .build();
    }
}
