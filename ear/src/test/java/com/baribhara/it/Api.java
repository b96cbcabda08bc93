package com.baribhara.it;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The API as a client sees it, signed in as one of the accounts. */
public final class Api {
    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private Api() {}

    public static RequestSpecification as(String role) {
        Accounts accounts = RunningSystem.get().accounts();
        return as(accounts.username(role), accounts.password(role));
    }

    public static RequestSpecification as(String username, String password) {
        return as(username, password, "en");
    }

    public static RequestSpecification as(String username, String password, String language) {
        return given().spec(base(language)
                .addHeader("Authorization", "Bearer " + token(username, password))
                .build());
    }

    public static RequestSpecification asNobody() {
        return given().spec(base("en").build());
    }

    public static String token(String username, String password) {
        return TOKENS.compute(
                        username,
                        (name, kept) -> kept == null || kept.old()
                                ? new Kept(newToken(name, password), System.nanoTime())
                                : kept)
                .token();
    }

    /** A token lives a quarter of an hour; the tests take longer. */
    private record Kept(String token, long since) {
        boolean old() {
            return System.nanoTime() - since > TimeUnit.MINUTES.toNanos(10);
        }
    }

    public static String newToken(String username, String password) {
        return asNobody()
                .body(Map.of("username", username, "password", password))
                .post("/auth/token")
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
    }

    private static RequestSpecBuilder base(String language) {
        return new RequestSpecBuilder()
                .setBaseUri(RunningSystem.get().url())
                .setBasePath("/api/v1")
                .setContentType(ContentType.JSON)
                .addHeader("Accept-Language", language);
    }
}
