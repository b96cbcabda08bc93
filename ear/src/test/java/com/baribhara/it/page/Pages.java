package com.baribhara.it.page;

import static io.restassured.RestAssured.given;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Pages as the browser of somebody signed in gets them, without running their scripts. */
final class Pages {
    private Pages() {}

    /** @param address with query, {@code /tenant/leases.xhtml?ending=60} */
    static Response open(String role, String address) {
        return browser(role).urlEncodingEnabled(false).get(address);
    }

    /** What a form without a script of its own sends, as the box for words of a list is. */
    static Response sends(String role, String path, Map<String, String> typed) {
        return browser(role)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(typed)
                .post(path);
    }

    private static RequestSpecification browser(String role) {
        Accounts accounts = RunningSystem.get().accounts();
        return given().baseUri(RunningSystem.get().url().toString())
                .cookie("__Host-baribhara_token", Api.token(accounts.username(role), accounts.password(role)))
                .cookie("baribhara_language", "en")
                .accept("text/html")
                .redirects()
                .follow(false);
    }
}
