package com.baribhara.web.openapi;

import com.baribhara.shared.web.IfMatch;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation what holds for all of them: its errors, the request's id, the ETag of single objects. */
public class CommonAnswers implements OASFilter {
    private static final String PROBLEM = "application/problem+json";
    private static final Set<HttpMethod> WRITING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    private static final String SIGN_IN = "/api/v1/auth/token";

    private static final Map<String, String> ERRORS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "400",
                    "Something sent can't be understood: a parameter or a field is unknown, missing or malformed."),
            Map.entry("401", "No token, or one that is not valid (any more); at sign-in: wrong user name or password."),
            Map.entry("403", "The role does not allow it."),
            Map.entry("404", "There is no such thing, or it is not yours to know of."),
            Map.entry("405", "The address does not take this method."),
            Map.entry("406", "None of the formats in `Accept` is available."),
            Map.entry("409", "In conflict with the present state."),
            Map.entry("412", "`If-Match` names another state than the present one: read it again."),
            Map.entry("413", "The body is too large."),
            Map.entry("415", "The body is of a type that is not taken."),
            Map.entry("422", "A rule of the business refuses it."),
            Map.entry("428", "`If-Match` is missing: read it first, and send its `ETag` along."),
            Map.entry("500", "Something went wrong on our side; `traceId` finds it in our log."),
            Map.entry("503", "Too many sign in at once; try again after `Retry-After` seconds.")));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        ERRORS.forEach(
                (status, description) -> api.getComponents().addResponse("Problem" + status, answer(description)));
        api.getPaths().getPathItems().forEach(CommonAnswers::complete);
        api.getComponents().getSchemas().values().forEach(CommonAnswers::valuesOfItems);
    }

    /** An annotated list says its values of the list itself; they are those of its items. */
    private static void valuesOfItems(Schema schema) {
        if (schema.getProperties() == null) {
            return;
        }
        schema.getProperties().values().stream()
                .filter(property -> property.getEnumeration() != null && property.getItems() != null)
                .forEach(list -> {
                    list.getItems().setEnumeration(list.getEnumeration());
                    list.setEnumeration(null);
                });
    }

    private static void complete(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            ERRORS.keySet().stream()
                    .filter(status -> applies(status, path, method))
                    .forEach(status -> operation
                            .getResponses()
                            .addAPIResponse(
                                    status, OASFactory.createAPIResponse().ref("Problem" + status)));
            operation.getResponses().getAPIResponses().values().stream()
                    .filter(answer -> answer.getRef() == null)
                    .forEach(answer -> headers(answer, path, method));
            if (path.equals(SIGN_IN)) {
                operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
            }
            if (method == HttpMethod.PATCH) {
                operation.addParameter(ifMatch());
            }
            operationId(operation, path, method);
        });
    }

    private static boolean applies(String status, String path, HttpMethod method) {
        return switch (status) {
            case "403" -> !path.equals(SIGN_IN);
            case "503" -> path.equals(SIGN_IN);
            case "404" -> path.contains("{");
            case "412" -> method == HttpMethod.PATCH || readsOne(path, method);
            case "428" -> method == HttpMethod.PATCH;
            case "409", "413", "415", "422" -> WRITING.contains(method);
            default -> true;
        };
    }

    private static boolean readsOne(String path, HttpMethod method) {
        return method == HttpMethod.GET && path.endsWith("{id}");
    }

    private static Parameter ifMatch() {
        return OASFactory.createParameter()
                .name(IfMatch.HEADER)
                .in(Parameter.In.HEADER)
                .required(true)
                .description("The `ETag` with which the thing was read; `*` changes it in any state.")
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static void headers(APIResponse answer, String path, HttpMethod method) {
        answer.addHeader("X-Request-Id", header("The request's id: the caller's own when it was well-formed."));
        if (method == HttpMethod.PATCH || readsOne(path, method)) {
            answer.addHeader(
                    "ETag", header("The state that is shown; give it as `If-None-Match` to be spared the same again."));
        }
    }

    private static org.eclipse.microprofile.openapi.models.headers.Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** {@code post-leases-id-activate}: stable, and readable in generated clients. */
    private static void operationId(Operation operation, String path, HttpMethod method) {
        String words = path.replace("/api/v1", "").replaceAll("[^A-Za-z]+", "-").replaceAll("-$", "");
        operation.setOperationId(method.name().toLowerCase(java.util.Locale.ROOT) + words);
    }

    private static APIResponse answer(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                PROBLEM,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }

    private static Schema problem() {
        Schema field = object("A field at fault.")
                .addProperty("name", text("As it was sent: `charges[0].amount`."))
                .addProperty("code", text("Stable, for programs: `field.required`."))
                .addProperty("message", text("In the reader's language."));
        return object("What went wrong (RFC 9457).")
                .addProperty("type", text("`urn:baribhara:problem:` and the code."))
                .addProperty("title", text("The kind of problem, in the reader's language."))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("This case of it, in the reader's language."))
                .addProperty("instance", text("The path that was asked for."))
                .addProperty("code", text("Stable, for programs: `lease.overlaps`."))
                .addProperty(
                        "fields",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(field))
                .addProperty("traceId", text("The `X-Request-Id` of the answer."));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
