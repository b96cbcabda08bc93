package com.baribhara.tenant.rest;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.security.Permissions;
import com.baribhara.shared.web.FormParts;
import com.baribhara.shared.web.PageParameters;
import com.baribhara.shared.web.Paged;
import com.baribhara.shared.web.Request;
import com.baribhara.tenant.ImportId;
import com.baribhara.tenant.ImportStatus;
import com.baribhara.tenant.PortfolioImportService;
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
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports", description = "Whole portfolios, as zips of CSV files.")
public class ImportsResource {
    private static final String ZIP = "application/zip";
    private static final String UNNAMED = "portfolio.zip";

    private final PortfolioImportService imports;
    private final Request request;

    public ImportsResource() {
        this(null, null);
    }

    @Inject
    public ImportsResource(PortfolioImportService imports, Request request) {
        this.imports = imports;
        this.request = request;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Permissions.PORTFOLIO_IMPORT)
    @Operation(
            summary = "Upload a portfolio",
            description =
                    "Takes a zip of `properties.csv`, `units.csv`, `tenants.csv`, `leases.csv` and `charges.csv`, as the"
                            + " part `file` of a form or as the body itself, and imports it in the background: all of it or, with every"
                            + " bad row named, nothing. May be repeated: rows are matched by their codes.")
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
                @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "202",
            description = "Taken in; `Location` says where to follow it.",
            content = @Content(schema = @Schema(implementation = ImportJson.class)))
    public Response upload(List<EntityPart> parts, @Context UriInfo uri) throws IOException {
        EntityPart file = FormParts.find(parts, "file")
                .or(() -> parts.stream()
                        .filter(part -> part.getFileName().isPresent())
                        .findFirst())
                .orElseThrow(() -> new Invalid(new Field("file", "field.required")));
        try (InputStream zip = file.getContent()) {
            return accepted(imports.receive(file.getFileName().orElse(UNNAMED), zip), uri);
        }
    }

    @POST
    @Consumes(ZIP)
    @RolesAllowed(Permissions.PORTFOLIO_IMPORT)
    @Operation(hidden = true)
    public Response uploadPlain(InputStream zip, @Context UriInfo uri) {
        return accepted(imports.receive(UNNAMED, zip), uri);
    }

    @GET
    @RolesAllowed(Permissions.PORTFOLIO_IMPORT)
    @Operation(summary = "List imports", description = "The imports of your organisation, newest first.")
    public Paged<ImportJson> list(
            @Parameter(description = "Only imports that stand so.") @QueryParam("status") ImportStatus status,
            @BeanParam PageParameters page) {
        return Paged.of(imports.list(status, page.request()), view -> ImportJson.of(view, request.locale()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Permissions.PORTFOLIO_IMPORT)
    @Operation(summary = "Read an import", description = "Where an import stands and, when it failed, why.")
    public ImportJson get(@Parameter(description = "The import's id.") @PathParam("id") ImportId id) {
        return ImportJson.of(imports.get(id), request.locale());
    }

    @GET
    @Path("template")
    @Produces(ZIP)
    @RolesAllowed(Permissions.PORTFOLIO_IMPORT)
    @Operation(
            summary = "Download the template",
            description = "A zip of the CSV files with their headers and an example row each.")
    @APIResponse(
            responseCode = "200",
            description = "The template.",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response template() {
        StreamingOutput zip = imports::writeTemplate;
        return Response.ok(zip, ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"baribhara-template.zip\"")
                .build();
    }

    private Response accepted(ImportId id, UriInfo uri) {
        return Response.accepted(ImportJson.of(imports.get(id), request.locale()))
                .location(uri.getBaseUriBuilder()
                        .path("imports")
                        .path(id.toString())
                        .build())
                .build();
    }
}
