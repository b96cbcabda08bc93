package com.baribhara.e2e;

import static io.restassured.RestAssured.given;

import com.baribhara.it.RunningSystem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** A body for each operation that wants one, made of what the description of the API says of it. */
final class SampleBodies {
    private static final String MULTIPART = "multipart/form-data";
    private static final String JSON = "application/json";
    private static final Map<String, String> OF_FORMATS = Map.of(
            "date",
            "2026-12-01",
            "uuid",
            "0197a000-0000-7000-8000-00000000beef",
            "date-time",
            "2026-12-01T00:00:00+06:00");

    private final JsonNode api;

    private SampleBodies(JsonNode api) {
        this.api = api;
    }

    static SampleBodies ofTheRunningSystem() {
        String described = given().baseUri(RunningSystem.get().url().toString())
                .queryParam("format", "JSON")
                .get("/openapi")
                .asString();
        try {
            return new SampleBodies(new ObjectMapper().readTree(described));
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    boolean wanted(RightsTable.Line operation) {
        return !content(operation).isMissingNode();
    }

    /** With a body of the type the operation takes, and all its required fields when {@code whole}. */
    RequestSpecification in(RequestSpecification request, RightsTable.Line operation, boolean whole) {
        JsonNode content = content(operation);
        if (content.isMissingNode()) {
            return request;
        }
        if (content.has(JSON)) {
            JsonNode sample = whole ? of(content.path(JSON).path("schema")) : JsonNodeFactory.instance.objectNode();
            return request.contentType(JSON).body(sample.toString());
        }
        if (content.has(MULTIPART)) {
            return request.contentType(MULTIPART)
                    .multiPart("file", "sample.csv", "sample".getBytes(StandardCharsets.UTF_8));
        }
        return request.contentType(content.fieldNames().next()).body("sample".getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode content(RightsTable.Line operation) {
        return api.path("paths")
                .path("/api/v1" + operation.path())
                .path(operation.verb().toLowerCase(Locale.ROOT))
                .path("requestBody")
                .path("content");
    }

    private JsonNode of(JsonNode schema) {
        JsonNode known =
                schema.has("$ref") ? api.at(schema.path("$ref").asText().substring(1)) : schema;
        if (known.has("example")) {
            return known.path("example");
        }
        if (known.has("allOf")) {
            return of(known.path("allOf").get(0));
        }
        if (known.has("enum")) {
            return known.path("enum").get(0);
        }
        return ofType(known);
    }

    private JsonNode ofType(JsonNode schema) {
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asText()
                : schema.path("type").asText();
        return switch (type) {
            case "object" -> object(schema);
            case "array" -> JsonNodeFactory.instance.arrayNode().add(of(schema.path("items")));
            case "boolean" -> JsonNodeFactory.instance.booleanNode(false);
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(1);
            default ->
                JsonNodeFactory.instance.textNode(
                        OF_FORMATS.getOrDefault(schema.path("format").asText(), "Memo RX-31"));
        };
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.path("required")
                .forEach(name ->
                        object.set(name.asText(), of(schema.path("properties").path(name.asText()))));
        return object;
    }
}
