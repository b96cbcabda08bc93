package com.baribhara.it;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;

/** What an owner does through the API, each call with the answer that it must get. */
public final class Calls {
    private Calls() {}

    /** @param ids in the order of their places in the path, or in its question */
    public static JsonPath read(String path, Object... ids) {
        String address = path;
        for (Object id : ids) {
            address = address.replaceFirst("\\{[^}]*}", id.toString());
        }
        return Api.as("OWNER").get(address).then().statusCode(200).extract().jsonPath();
    }

    /** Makes something. @return its id */
    public static String made(String path, Object body, Object... ids) {
        String location = Api.as("OWNER")
                .body(body)
                .post(path, ids)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    public static JsonPath post(int status, String path, Object body, Object... ids) {
        return Api.as("OWNER")
                .body(body)
                .post(path, ids)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    /** Moves money. */
    public static JsonPath pay(int status, String path, Object body, Object... ids) {
        return pay(UUID.randomUUID().toString(), path, body, ids)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    public static Response pay(String key, String path, Object body, Object... ids) {
        return Api.as("OWNER").header("Idempotency-Key", key).body(body).post(path, ids);
    }

    /** Changes a thing from the state in which it is. */
    public static JsonPath patch(String path, Object change, Object... ids) {
        return Api.as("OWNER")
                .header("If-Match", Api.as("OWNER").get(path, ids).header("ETag"))
                .body(change)
                .patch(path, ids)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static String code(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }
}
