package com.baribhara.it.pages;

import static io.restassured.RestAssured.given;

import com.baribhara.it.Accounts;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as a browser without script has it: its hidden fields, its session, and what happens when its form is posted. */
final class OfficePage {
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final String role;
    private final String path;
    private final String session;
    private final Map<String, String> hidden = new LinkedHashMap<>();

    private OfficePage(String role, String path) {
        this.role = role;
        this.path = path;
        Response shown = as(role).get(path).then().statusCode(200).extract().response();
        this.session = shown.cookie("__Host-baribhara_session");
        HIDDEN.matcher(shown.asString())
                .results()
                .map(MatchResult::group)
                .forEach(field -> hidden.put(first(NAME, field), first(VALUE, field)));
    }

    private static String first(Pattern part, String text) {
        Matcher found = part.matcher(text);
        return found.find() ? found.group(1) : "";
    }

    static OfficePage opened(String role, String path) {
        return new OfficePage(role, path);
    }

    /** Somebody at a browser that follows no redirects by itself. */
    static RequestSpecification as(String role) {
        return as(role, "en");
    }

    static RequestSpecification as(String role, String language) {
        Accounts accounts = RunningSystem.get().accounts();
        return browser(language)
                .cookie("__Host-baribhara_token", Api.token(accounts.username(role), accounts.password(role)));
    }

    /** Somebody who is not signed in. */
    static RequestSpecification browser(String language) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig().defaultContentCharset("UTF-8")))
                .baseUri(RunningSystem.get().url().toString())
                .redirects()
                .follow(false)
                .cookie("baribhara_language", language);
    }

    /** A field of the page that is none of a form's own, said otherwise. */
    OfficePage with(String field, String value) {
        hidden.put(field, value);
        return this;
    }

    /** What a hidden field says on a page that came back. */
    static String said(Response page, String field) {
        return HIDDEN.matcher(page.asString())
                .results()
                .map(MatchResult::group)
                .filter(input -> first(NAME, input).equals(field))
                .map(input -> first(VALUE, input))
                .findFirst()
                .orElse("");
    }

    /** Posts a form of the page with what its hidden fields say and these fields. */
    Response sends(String form, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(hidden);
        all.keySet().removeIf(name -> name.contains(":") && !name.startsWith(form + ":"));
        all.put(form, form);
        fields.forEach((name, value) -> all.put(form + ":" + name, value));
        return as(role).cookie("__Host-baribhara_session", session)
                .contentType("application/x-www-form-urlencoded")
                .formParams(all)
                .post(path);
    }
}
