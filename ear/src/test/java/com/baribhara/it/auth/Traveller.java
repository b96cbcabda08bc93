package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without script that goes to a provider and comes back, with the one cookie that browsers send along then. */
final class Traveller {
    static final String COOKIE = "__Host-baribhara_provider";

    private static final String ACCESS = "__Host-baribhara_token";
    private static final String PAGE = "/user/identities.xhtml";
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern WAY = Pattern.compile("href=\"(http[^\"]*code_challenge[^\"]*)\"");

    private final String provider;
    private final String address;
    private final String cookie;

    private Traveller(String provider, String address, String cookie) {
        this.provider = provider;
        this.address = address;
        this.cookie = cookie;
    }

    static Traveller toSignIn(String provider) {
        return toSignIn(provider, browser().get("/sign-in/with/" + provider));
    }

    static Traveller toSignIn(String provider, Response sent) {
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(302);
        return new Traveller(provider, sent.header("Location"), sent.cookie(COOKIE));
    }

    /** From the page of the account, with the password. */
    static Traveller toLink(String provider, String name, String username, String password) {
        Response sent = posts("Link with " + name, username, password, password);
        Matcher way = WAY.matcher(sent.asString());
        assertThat(way.find()).as(sent.asString()).isTrue();
        return new Traveller(provider, way.group(1).replace("&amp;", "&"), sent.cookie(COOKIE));
    }

    /** The button of that label on the page of identities is pressed, with something typed as the password. */
    static Response posts(String label, String username, String password, String typed) {
        return posts(label, username, password, Map.of("form:current", typed));
    }

    static Response posts(String label, String username, String password, Map<String, String> typed) {
        RequestSpecification asking = browser().cookie(ACCESS, Api.token(username, password));
        Response page = asking.get(PAGE).then().statusCode(200).extract().response();
        Map<String, String> fields = INPUT.matcher(page.asString())
                .results()
                .map(MatchResult::group)
                .filter(input -> input.contains("type=\"hidden\"") || input.contains("\"" + label + "\""))
                .collect(
                        Collectors.toMap(input -> first(NAME, input), input -> first(VALUE, input), (one, two) -> one));
        assertThat(fields.values()).as(label).anyMatch(value -> value.equals("Link") || value.equals("Unlink"));
        fields.keySet().removeIf(name -> name.contains(":") && !name.startsWith("form:"));
        fields.put("form", "form");
        fields.putAll(typed);
        return browser()
                .cookies(page.cookies())
                .cookie(ACCESS, Api.token(username, password))
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(PAGE);
    }

    /** What the provider is asked. */
    Map<String, String> asked() {
        return query(address);
    }

    String address() {
        return address;
    }

    String cookie() {
        return cookie;
    }

    /** The same way, in a browser that holds something else. */
    Traveller inABrowserWith(String other) {
        return new Traveller(provider, address, other);
    }

    Traveller by(String other) {
        return new Traveller(other, address, cookie);
    }

    /** Types a name into the form of the honest provider; what that answers. */
    Map<String, String> namesThemselves(String subject, String claims) {
        return namesThemselvesAt(address, subject, claims);
    }

    static Map<String, String> namesThemselvesAt(String address, String subject, String claims) {
        Response answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", subject)
                .formParam("claims", claims)
                .post(URI.create(address));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(302);
        return query(answer.header("Location"));
    }

    Response comesBack(Map<String, String> answer) {
        RequestSpecification back = browser().queryParams(answer).urlEncodingEnabled(true);
        return (cookie == null ? back : back.cookie(COOKIE, cookie)).get("/sign-in/with/" + provider + "/back");
    }

    /** In and back as somebody at the honest provider. */
    Response as(String subject) {
        return comesBack(namesThemselves(subject, "{\"email\":\"" + subject + "@elsewhere.example\"}"));
    }

    static RequestSpecification browser() {
        return given().baseUri(RunningSystem.get().url().toString())
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .accept("text/html")
                .cookie("baribhara_language", "en");
    }

    private static Map<String, String> query(String address) {
        return Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0],
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8),
                        (one, two) -> one,
                        LinkedHashMap::new));
    }

    private static String first(Pattern part, String text) {
        Matcher found = part.matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
