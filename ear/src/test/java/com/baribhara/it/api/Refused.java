package com.baribhara.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;

/** Says that an answer is a problem as the contract has it: all its members, and the id of the request in it. */
final class Refused {
    private final JsonPath problem;

    private Refused(JsonPath problem) {
        this.problem = problem;
    }

    static Refused with(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        JsonPath problem = answer.jsonPath();
        assertThat(problem.getMap("").keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        "type", "title", "status", "detail", "instance", "code", "fields", "traceId");
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("type")).isEqualTo("urn:baribhara:problem:" + code);
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).isNotBlank().isNotEqualTo("refusal." + code);
        assertThat(problem.getString("instance")).startsWith("/");
        assertThat(problem.getString("traceId")).isEqualTo(answer.header("X-Request-Id"));
        return new Refused(problem);
    }

    /** The field at fault, the only one. */
    void naming(String field, String code) {
        List<String> names = problem.getList("fields.name");
        List<String> codes = problem.getList("fields.code");
        assertThat(names).containsExactly(field);
        assertThat(codes).containsExactly(code);
        assertThat(problem.getString("fields[0].message")).isNotBlank();
    }
}
