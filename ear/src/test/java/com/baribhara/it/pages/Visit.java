package com.baribhara.it.pages;

import com.baribhara.it.Api;
import com.baribhara.shared.web.SessionCookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page in the browser, without script, of somebody with an account of their own, or of nobody; and what happens when its form is posted. */
final class Visit {
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final String token;
    private final String path;
    private final String html;
    private final Map<String, String> cookies;
    private final Map<String, String> hidden = new LinkedHashMap<>();

    private Visit(String token, String path) {
        this.token = token;
        this.path = path;
        Response shown = browser().get(path).then().statusCode(200).extract().response();
        this.cookies = shown.cookies();
        this.html = shown.asString();
        HIDDEN.matcher(html)
                .results()
                .map(MatchResult::group)
                .forEach(field -> hidden.put(first(NAME, field), first(VALUE, field)));
    }

    static Visit by(String username, String password, String path) {
        return new Visit(Api.newToken(username, password), path);
    }

    static Visit byNobody(String path) {
        return new Visit(null, path);
    }

    String html() {
        return html;
    }

    /** A field of the page that is none of a form's own. */
    Visit with(String field, String value) {
        hidden.put(field, value);
        return this;
    }

    /** Posts the form with what its hidden fields say and these fields. */
    Response sends(Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(hidden);
        all.keySet().removeIf(name -> name.contains(":") && !name.startsWith("form:"));
        all.put("form", "form");
        fields.forEach((name, value) -> all.put("form:" + name, value));
        return browser()
                .cookies(cookies)
                .contentType("application/x-www-form-urlencoded")
                .formParams(all)
                .post(path);
    }

    private RequestSpecification browser() {
        RequestSpecification browser = OfficePage.browser("en");
        return token == null ? browser : browser.cookie(SessionCookie.NAME, token);
    }

    private static String first(Pattern part, String text) {
        Matcher found = part.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
