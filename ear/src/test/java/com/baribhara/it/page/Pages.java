package com.baribhara.it.page;

import static io.restassured.RestAssured.given;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;

/** Pages as the browser of somebody signed in gets them, without running their scripts. */
final class Pages {
    private Pages() {}

    /** @param address with query, {@code /tenant/leases.xhtml?ending=60} */
    static Response open(String role, String address) {
        Accounts accounts = RunningSystem.get().accounts();
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(accounts.username(role), accounts.password(role)))
                .cookie("baribhara_language", "en")
                .accept("text/html")
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(address);
    }
}
