package com.baribhara.it.page;

import static io.restassured.RestAssured.given;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form of a page, filled in and sent as a browser does, without its scripts. */
final class SentForm {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");

    private final String address;
    private final Map<String, String> fields = new HashMap<>();

    private SentForm(String address) {
        this.address = address;
    }

    static SentForm at(String address) {
        return new SentForm(address);
    }

    SentForm with(String field, String value) {
        fields.put("form:" + field, value);
        return this;
    }

    /** The page that comes back in this language, after the button {@code save} of the form. */
    Response saved(String language) {
        String url = RunningSystem.get().url().toString();
        Accounts accounts = RunningSystem.get().accounts();
        String token = Api.token(accounts.username("OWNER"), accounts.password("OWNER"));
        Response opened = given().baseUri(url)
                .cookie("__Host-baribhara_token", token)
                .cookie("baribhara_language", language)
                .get(address);
        Matcher state = STATE.matcher(opened.asString());
        if (!state.find()) {
            throw new AssertionError("no form at " + address + ": " + opened.statusCode());
        }
        return given().baseUri(url)
                .cookies(opened.cookies())
                .cookie("__Host-baribhara_token", token)
                .cookie("baribhara_language", language)
                .header("Origin", url.replaceFirst("/$", ""))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .formParam("form", "form")
                .formParam("form:save", "save")
                .formParam("jakarta.faces.ViewState", state.group(1))
                .redirects()
                .follow(false)
                .post(address);
    }
}
