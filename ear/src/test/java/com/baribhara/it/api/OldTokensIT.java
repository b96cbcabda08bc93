package com.baribhara.it.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants to sign in may still carry an old token, or anything else, and gets in by name and password alone. */
class OldTokensIT {
    private static final Accounts ACCOUNTS = RunningSystem.get().accounts();

    @ParameterizedTest
    @ValueSource(strings = {"Bearer x.y.z", "Bearer", "bearer  x", "Basic eDp5", "nonsense"})
    void aStaleHeaderDoesNotKeepAnybodyOut(String authorization) {
        assertThat(signIn(Api.asNobody().header("Authorization", authorization)).statusCode())
                .isEqualTo(200);
        assertThat(visitor()
                        .header("Authorization", authorization)
                        .get("/signin.xhtml")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.y.z", "", "eyJhbGciOiJub25lIn0.e30."})
    void aStaleCookieDoesNotKeepAnybodyOut(String cookie) {
        assertThat(signIn(Api.asNobody().cookie("__Host-baribhara_token", cookie))
                        .statusCode())
                .isEqualTo(200);
        for (String open : new String[] {"/signin.xhtml", "/resources/css/baribhara.css", "/openapi", "/api/docs/"}) {
            assertThat(visitor()
                            .cookie("__Host-baribhara_token", cookie)
                            .get(open)
                            .statusCode())
                    .as(open)
                    .isEqualTo(200);
        }
    }

    @Test
    void aWrongPasswordIsWrongBesideAGoodTokenToo() {
        Response answer = Api.as("OWNER")
                .body(Map.of("username", ACCOUNTS.username("OWNER"), "password", "wrong"))
                .post("/auth/token");
        Refused.with(answer, 401, "sign-in.refused");
    }

    @Test
    void aTokenInTheHeaderGoesBeforeAnOldCookie() {
        assertThat(Api.as("OWNER")
                        .cookie("__Host-baribhara_token", "x.y.z")
                        .get("/me")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aChangeThatRestsOnTheCookieMustComeFromAPageOfOurs() {
        String token = Api.token(ACCOUNTS.username("OWNER"), ACCOUNTS.password("OWNER"));
        RequestSpecification byCookie =
                Api.asNobody().cookie("__Host-baribhara_token", token).body("{}");
        Refused.with(byCookie.post("/tenants"), 403, "origin.foreign");
        Refused.with(byCookie.header("Origin", "https://elsewhere.example").post("/tenants"), 403, "origin.foreign");
        String own = RunningSystem.get().url().toString().replaceAll("/$", "");
        Refused.with(
                        Api.asNobody()
                                .cookie("__Host-baribhara_token", token)
                                .header("Origin", own)
                                .body("{}")
                                .post("/tenants"),
                        400,
                        "request.invalid")
                .naming("name", "field.required");
    }

    private static Response signIn(RequestSpecification carrying) {
        return carrying.body(Map.of("username", ACCOUNTS.username("OWNER"), "password", ACCOUNTS.password("OWNER")))
                .post("/auth/token");
    }

    private static RequestSpecification visitor() {
        return given().baseUri(RunningSystem.get().url().toString());
    }
}
