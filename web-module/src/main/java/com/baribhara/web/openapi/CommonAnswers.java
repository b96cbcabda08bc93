package com.baribhara.web.openapi;

import com.baribhara.shared.web.IfMatch;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to every operation what holds for all of them: its errors, the request's id, the ETag of single objects. */
public class CommonAnswers implements OASFilter {
    private static final Set<HttpMethod> WRITING = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);
    /** Changes of what is there, for which the caller says what it saw. */
    private static final Set<HttpMethod> OF_A_STATE = Set.of(HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    /** Answers that name what they made, or will make. */
    private static final Set<String> BEGUN = Set.of("201", "202");

    private static final String ME = "/api/v1/me";
    /** Ways in, for whoever has no token. */
    private static final String OF_NOBODY = "/api/v1/auth/";

    private static final String SIGN_IN = "/api/v1/auth/token";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        ErrorAnswers.describe(api.getComponents());
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
            ErrorAnswers.STATUSES.stream()
                    .filter(status -> applies(status, path, method))
                    .filter(status -> operation.getResponses().getAPIResponse(status) == null)
                    .forEach(status -> operation
                            .getResponses()
                            .addAPIResponse(
                                    status, OASFactory.createAPIResponse().ref("Problem" + status)));
            operation.getResponses().getAPIResponses().forEach((status, answer) -> {
                if (answer.getRef() == null) {
                    headers(answer, status, path, method);
                }
            });
            if (path.startsWith(OF_NOBODY)) {
                operation.setSecurity(List.of(OASFactory.createSecurityRequirement()));
            }
            if (ofAState(path, method)) {
                operation.addParameter(ifMatch());
            }
            operationId(operation, path, method);
        });
    }

    private static boolean applies(String status, String path, HttpMethod method) {
        return switch (status) {
            case "403" -> !path.startsWith(SIGN_IN);
            case "404" -> path.contains("{");
            case "409" -> (WRITING.contains(method) || method == HttpMethod.DELETE) && !path.startsWith(SIGN_IN);
            case "412" -> ofAState(path, method) || readsOne(path, method);
            case "422" -> WRITING.contains(method) && !path.startsWith(SIGN_IN);
            case "428" -> ofAState(path, method);
            case "413", "415" -> WRITING.contains(method);
            default -> true;
        };
    }

    /** A device is signed out in whatever state it is. */
    private static boolean ofAState(String path, HttpMethod method) {
        return OF_A_STATE.contains(method) && !path.startsWith(ME + "/sessions");
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

    private static void headers(APIResponse answer, String status, String path, HttpMethod method) {
        answer.addHeader("X-Request-Id", header("The request's id: the caller's own when it was well-formed."));
        if (BEGUN.contains(status)) {
            answer.addHeader("Location", header("Where what was made can be read."));
        }
        if (status.equals("201") || status.equals("200") && showsOne(path, method)) {
            answer.addHeader(
                    "ETag", header("The state that is shown; give it as `If-None-Match` to be spared the same again."));
        }
    }

    private static boolean showsOne(String path, HttpMethod method) {
        boolean changesOne = WRITING.contains(method) && path.contains("{id}");
        return changesOne || readsOne(path, method) || path.equals(ME);
    }

    static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    /** {@code post-leases-id-activate}: stable, and readable in generated clients. */
    private static void operationId(Operation operation, String path, HttpMethod method) {
        String words = path.replace("/api/v1", "").replaceAll("[^A-Za-z]+", "-").replaceAll("-$", "");
        operation.setOperationId(method.name().toLowerCase(Locale.ROOT) + words);
    }
}
