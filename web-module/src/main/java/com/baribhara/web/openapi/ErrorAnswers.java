package com.baribhara.web.openapi;

import com.baribhara.shared.web.Problem;
import com.baribhara.shared.web.Problems;
import com.baribhara.shared.web.Request;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The errors of the API, each with what it means and how it looks. */
final class ErrorAnswers {
    private record Error(String status, String code, String meaning) {}

    private static final List<Error> ERRORS = List.of(
            error("400", "request.invalid", "A parameter or a field by itself is unknown, missing or malformed."),
            error(
                    "401",
                    "token.required",
                    "No token, or one that is not valid (any more); at sign-in: wrong user name or password."),
            error("403", "role.insufficient", "The role does not allow it, or it came from a foreign page."),
            error("404", "lease.not-found", "There is no such thing, or it is not yours to know of."),
            error("405", "method.not-allowed", "The address does not take this method."),
            error("406", "media-type.not-acceptable", "None of the formats in `Accept` is available."),
            error("409", "lease.not-draft", "In conflict with the present state."),
            error("412", "state.changed", "`If-Match` names another state than the present one: read it again."),
            error("413", "body.too-large", "The body is too large."),
            error("415", "media-type.unsupported", "The body is of a type that is not taken."),
            error("422", "rule.broken", "The values contradict each other, the data or the law."),
            error("428", "if-match.required", "`If-Match` is missing: read it first, and send its `ETag` along."),
            error("429", "request.too-many", "Too often in a short time; try again after `Retry-After` seconds."),
            error("500", "request.failed", "Something went wrong on our side; `traceId` finds it in our log."),
            error("503", "database.away", "Too busy, or without database; try again after `Retry-After` seconds."));

    static final List<String> STATUSES = ERRORS.stream().map(Error::status).toList();

    private static final Request REQUEST =
            new Request("01a2063e-f704-7810-8167-613108701e11", "/api/v1/leases", Locale.ENGLISH);

    private ErrorAnswers() {}

    private static Error error(String status, String code, String meaning) {
        return new Error(status, code, meaning);
    }

    static void describe(Components components) {
        components.addSchema("Problem", problem());
        ERRORS.forEach(error -> components.addResponse("Problem" + error.status(), answer(error)));
    }

    private static APIResponse answer(Error error) {
        APIResponse answer = OASFactory.createAPIResponse()
                .description(error.meaning())
                .addHeader("X-Request-Id", CommonAnswers.header("The request's id, as `traceId`."))
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, shown(error)));
        return switch (error.status()) {
            case "401" -> answer.addHeader("WWW-Authenticate", CommonAnswers.header("How to sign in: `Bearer`."));
            case "405" -> answer.addHeader("Allow", CommonAnswers.header("The methods it takes."));
            case "429", "503" -> answer.addHeader("Retry-After", CommonAnswers.header("Seconds to wait."));
            default -> answer;
        };
    }

    private static MediaType shown(Error error) {
        return OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("Problem"))
                .example(example(Problems.of(Integer.parseInt(error.status()), error.code(), REQUEST)));
    }

    private static Map<String, Object> example(Problem problem) {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", problem.type());
        example.put("title", problem.title());
        example.put("status", problem.status());
        example.put("detail", problem.detail());
        example.put("instance", problem.instance());
        example.put("code", problem.code());
        example.put("fields", fields(problem.code()));
        example.put("traceId", problem.traceId());
        return example;
    }

    private static List<Map<String, String>> fields(String code) {
        return switch (code) {
            case "request.invalid" ->
                List.of(Map.of("name", "rent", "code", "field.required", "message", "This is needed."));
            case "rule.broken" ->
                List.of(Map.of(
                        "name",
                        "end",
                        "code",
                        "ends-on.before-start",
                        "message",
                        "It ends on 2026-06-30, before it starts on 2026-07-01."));
            default -> List.of();
        };
    }

    private static Schema problem() {
        Schema field = object("A field at fault.")
                .addProperty("name", text("As it was sent: `charges[0].amount`."))
                .addProperty("code", text("Stable, for programs: `field.required`."))
                .addProperty("message", text("In the reader's language."));
        return object("What went wrong (RFC 9457).")
                .addProperty("type", text("`urn:baribhara:problem:` and the code."))
                .addProperty("title", text("The kind of problem, in the reader's language."))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status."))
                .addProperty("detail", text("This case of it, in the reader's language."))
                .addProperty("instance", text("The path that was asked for."))
                .addProperty("code", text("Stable, for programs: `lease.overlaps`."))
                .addProperty(
                        "fields",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("The fields at fault; empty when it is none of them.")
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
