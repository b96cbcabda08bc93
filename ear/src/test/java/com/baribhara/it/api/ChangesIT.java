package com.baribhara.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is changed through the API changes from the state that the caller knows, and only where the caller said so. */
class ChangesIT {
    private static final Map<String, Object> HOUSE =
            Map.of("name", "Meghna House", "address", Map.of("area", "Banani", "district", "Dhaka"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /properties | {"nameBn": "মেঘনা হাউস"} | nameBn | মেঘনা হাউস | name
            /properties | {"address": {"area": "Uttara", "district": "Dhaka"}} | address.area | Uttara | name
            /units      | {"status": "WITHDRAWN"} | status | WITHDRAWN | floor
            /tenants    | {"phone": "০১৭১১২২৩৩৪৪"} | phone | +8801711223344 | email
            """)
    void aChangeTouchesWhatItNamesAndNothingElse(String list, String change, String field, String now, String kept) {
        String thing = made(list);
        Response before = Api.as("OWNER").get(thing);

        Response answer = patch("OWNER", thing, before.header("ETag"), change);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.<Object>path(field)).isEqualTo(now);
        assertThat(answer.<Object>path(kept)).isNotNull().isEqualTo(before.path(kept));
        assertThat(Api.as("OWNER").get(thing).header("ETag"))
                .isEqualTo(answer.header("ETag"))
                .isNotEqualTo(before.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource({"/properties, name", "/units, floor", "/tenants, name"})
    void aChangeOfAnotherStateIsRefusedAndChangesNothing(String list, String field) {
        String thing = made(list);
        String seen = Api.as("OWNER").get(thing).header("ETag");
        String change = "{\"" + field + "\": \"New\"}";

        Refused.with(Api.as("OWNER").body(change).patch(thing), 428, "if-match.required");
        Refused.with(patch("OWNER", thing, "\"another\"", change), 412, "state.changed");
        Refused.with(patch("ACCOUNTANT", thing, seen, change), 403, "role.insufficient");
        Refused.with(patch("OWNER", thing, seen, "{\"colour\": \"red\"}"), 400, "request.invalid");
        assertThat(Api.as("OWNER").get(thing).header("ETag")).isEqualTo(seen);

        assertThat(patch("OWNER", thing, seen, change).statusCode()).isEqualTo(200);
        Refused.with(patch("OWNER", thing, seen, change), 412, "state.changed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /properties | {"name": null} | name | field.required
            /units      | {"areaSft": -1} | areaSft | amount.not-positive
            /tenants    | {"email": "nobody"} | email | email.malformed
            /tenants    | {"phone": "01234"} | phone | phone.malformed
            """)
    void aFieldThatCannotBeTakenIsNamed(String list, String change, String field, String code) {
        String thing = made(list);
        String seen = Api.as("OWNER").get(thing).header("ETag");

        Refused.with(patch("OWNER", thing, seen, change), 400, "request.invalid")
                .naming(field, code);
    }

    @Test
    void aUnitMayBeMadeThatIsNotToLetYet() {
        String unit = created(
                created("/properties", HOUSE) + "/units",
                Map.of("code", "A-2", "kind", "FLAT", "status", "WITHDRAWN"),
                "/units/");

        assertThat(Api.as("OWNER").get(unit).<String>path("status")).isEqualTo("WITHDRAWN");
    }

    private static Response patch(String role, String thing, String seen, String change) {
        return Api.as(role).header("If-Match", seen).body(change).patch(thing);
    }

    /** The path of a new thing of this list. */
    private static String made(String list) {
        return switch (list) {
            case "/properties" -> created("/properties", HOUSE);
            case "/units" ->
                created(
                        created("/properties", HOUSE) + "/units",
                        Map.of("code", "A-1", "kind", "FLAT", "floor", "3", "areaSft", 1200),
                        "/units/");
            default -> created("/tenants", Map.of("name", "Rina Das", "email", "rina@example.com"));
        };
    }

    private static String created(String list, Map<String, Object> body) {
        return created(list, body, list + "/");
    }

    private static String created(String list, Map<String, Object> body, String at) {
        return at
                + Api.as("OWNER")
                        .body(body)
                        .post(list)
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }
}
