package com.baribhara.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page tells the browser not to do. */
class PageHeadersIT {
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*>");
    private static final Pattern HANDLER = Pattern.compile("<[a-z]+\\b[^>]*\\son[a-z]+=\"[^\"]*\"");
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"]+)\"");
    private static final int OK = 200;

    static Stream<Scene> scenes() {
        return Scenes.all().stream().filter(scene -> scene.trouble() == Trouble.NONE);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void theBrowserRunsNothingButOurScripts(Scene scene) {
        Response answer = get(scene);
        assertThat(answer.statusCode()).isEqualTo(scene.status());
        String policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        String scripts = policy.substring(policy.indexOf("script-src")).replaceAll(";.*", "");
        assertThat(scripts).doesNotContain("unsafe-inline");
        Matcher nonce = NONCE.matcher(scripts);
        assertThat(nonce.find()).as(scripts).isTrue();
        String page = answer.asString();
        assertThat(SCRIPT.matcher(page).results().map(found -> found.group()))
                .as("scripts that are neither a file of ours nor have the nonce of their page")
                .allSatisfy(script -> assertThat(script)
                        .containsAnyOf("nonce=\"" + nonce.group(1) + "\"", "src=\"/jakarta.faces.resource/"));
        assertThat(HANDLER.matcher(page).results().map(found -> found.group())).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void whatAPageBringsAlongIsKeptForAYear() {
        String page = get(Scene.of("home", "/home.xhtml")).asString();
        List<String> addresses = RESOURCE.matcher(page)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .distinct()
                .toList();
        assertThat(addresses).hasSizeGreaterThan(3).allSatisfy(address -> {
            Response resource = given().baseUri(url()).urlEncodingEnabled(false).get(address);
            assertThat(resource.statusCode()).isEqualTo(OK);
            assertThat(resource.header("Cache-Control"))
                    .as(address)
                    .contains("max-age=31536000")
                    .contains("immutable");
        });
    }

    private static Response get(Scene scene) {
        var request = given().baseUri(url()).urlEncodingEnabled(false).cookie("baribhara_language", "en");
        if (scene.who() != Who.NOBODY) {
            request.cookie(
                    "__Host-baribhara_token",
                    Api.token(
                            Showroom.get().username(scene.who()), Showroom.get().password(scene.who())));
        }
        return request.get(Showroom.get().fillIn(scene.path()));
    }

    private static String url() {
        return RunningSystem.get().url().toString();
    }
}
