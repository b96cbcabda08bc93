package com.baribhara.it;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.function.Supplier;

/** Uploads through the API and waits for what became of them. */
public final class Imports {
    private Imports() {}

    public static Response upload(byte[] zip) {
        return upload(zip, Api.as("OWNER"));
    }

    public static Response upload(byte[] zip, RequestSpecification caller) {
        return caller.contentType("multipart/form-data")
                .multiPart("file", "portfolio.zip", zip, "application/zip")
                .post("/imports");
    }

    /** @return the import when nothing more happens to it */
    public static JsonPath outcome(byte[] zip) {
        return outcome(zip, () -> Api.as("OWNER"));
    }

    public static JsonPath outcome(byte[] zip, Supplier<RequestSpecification> caller) {
        String location =
                upload(zip, caller.get()).then().statusCode(202).extract().header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> caller.get()
                                .get("/imports/{id}", id)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        found -> found.getString("finishedAt") != null
                                || "COMPLETED".equals(found.getString("status"))
                                || "FAILED".equals(found.getString("status")));
    }
}
