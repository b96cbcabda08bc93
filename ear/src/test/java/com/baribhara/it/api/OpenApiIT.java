package com.baribhara.it.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.RunningSystem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The description of the API is the one that was agreed, and leaves nothing out. */
class OpenApiIT {
    private static final Path AGREED = RunningSystem.project().resolve("docs/api/openapi.yaml");
    private static final String WRITE = "baribhara.openapi.write";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .build();

    @Test
    void theApiIsDescribedAsItWasAgreed() throws IOException {
        String present = sorted(described().asString());
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(AGREED.getParent());
            Files.writeString(AGREED, present);
        }
        assertThat(present)
                .as(
                        "the API has changed: when that is meant, write %s anew with `./mvnw verify -Dtests.beside-code.skip=true"
                                + " -Dit.test=OpenApiIT -D%s=true` and look at the difference",
                        RunningSystem.project().relativize(AGREED), WRITE)
                .isEqualTo(Files.readString(AGREED));
    }

    @Test
    void everyOperationSaysWhatItDoesAndHowItFails() throws IOException {
        JsonNode paths = tree().path("paths");
        List<String> lacking = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .forEach(operation ->
                                lacking(path.getKey(), operation.getKey(), operation.getValue(), lacking)));
        assertThat(paths.size()).isGreaterThan(15);
        assertThat(lacking).isEmpty();
    }

    private static void lacking(String path, String method, JsonNode operation, List<String> lacking) {
        String name = method + " " + path;
        for (String words : List.of("summary", "description", "operationId")) {
            if (operation.path(words).asText().isBlank()) {
                lacking.add(name + ": " + words);
            }
        }
        for (String status : List.of("400", "401", "405", "406", "500", "503")) {
            if (!operation.path("responses").has(status)) {
                lacking.add(name + ": " + status);
            }
        }
        if (path.contains("{") && !operation.path("responses").has("404")) {
            lacking.add(name + ": 404");
        }
        operation.path("parameters").forEach(parameter -> {
            if (parameter.path("description").asText().isBlank()) {
                lacking.add(name + ": parameter " + parameter.path("name").asText());
            }
        });
    }

    @Test
    void everyErrorIsAProblemWithAnExample() throws IOException {
        JsonNode answers = tree().path("components").path("responses");
        assertThat(answers.size()).isGreaterThan(12);
        answers.forEach(answer -> {
            JsonNode problem = answer.path("content").path("application/problem+json");
            assertThat(problem.path("schema").path("$ref").asText()).isEqualTo("#/components/schemas/Problem");
            assertThat(problem.path("example").path("code").asText()).contains(".");
            assertThat(problem.path("example").path("detail").asText()).doesNotStartWith("refusal.");
        });
    }

    @Test
    void signInNeedsNoToken() throws IOException {
        JsonNode security = tree().at("/paths/~1api~1v1~1auth~1token/post/security");
        assertThat(security.toString()).isEqualTo("[{}]");
    }

    @Test
    void theDescriptionItselfIsAnAnswerLikeAllOthers() {
        Response answer = given().baseUri(RunningSystem.get().url().toString())
                .header("X-Request-Id", "ours-2")
                .get("/openapi");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.header("X-Request-Id")).isEqualTo("ours-2");
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static Response described() {
        return given().baseUri(RunningSystem.get().url().toString())
                .queryParam("format", "JSON")
                .get("/openapi");
    }

    private static JsonNode tree() throws JsonProcessingException {
        return new ObjectMapper().readTree(described().asString());
    }

    /** Names in the order of the alphabet, so that only a change of the API changes the file. */
    private static String sorted(String json) throws JsonProcessingException {
        return YAML.writeValueAsString(new ObjectMapper().readValue(json, new TypeReference<Map<String, Object>>() {}));
    }
}
