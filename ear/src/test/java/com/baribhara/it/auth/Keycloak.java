package com.baribhara.it.auth;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Keycloak on loopback, with a realm whose people sign in at its form. */
final class Keycloak implements AutoCloseable {
    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final int NEEDED_JAVA = 21;
    private static final Duration START = Duration.ofMinutes(6);
    private static final String ADMINISTRATOR = "admin-" + UUID.randomUUID();
    private static final String ADMINISTRATORS_PASSWORD = UUID.randomUUID().toString();

    private final URI url;
    private final Process process;

    private Keycloak(URI url, Process process) {
        this.url = url;
        this.process = process;
    }

    /** A JDK that Keycloak runs on: of the environment, or where they usually are. */
    static Optional<Path> java() {
        Stream<String> named = System.getenv().entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME"))
                .map(Map.Entry::getValue);
        return Stream.concat(named, installed())
                .map(Path::of)
                .filter(Keycloak::newEnough)
                .findFirst();
    }

    private static Stream<String> installed() {
        return Stream.of(
                        "/usr/lib/jvm",
                        "/opt",
                        "/Library/Java/JavaVirtualMachines",
                        System.getProperty("user.home") + "/.sdkman/candidates/java")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(Keycloak::within)
                .map(Path::toString);
    }

    private static Stream<Path> within(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean newEnough(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin/java")) || !Files.exists(release)) {
            return false;
        }
        Properties told = new Properties();
        try (var in = Files.newBufferedReader(release)) {
            told.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String version = told.getProperty("JAVA_VERSION", "0").replace("\"", "").split("[.+-]")[0];
        return version.matches("\\d+") && Integer.parseInt(version) >= NEEDED_JAVA;
    }

    /** @param realm to be imported, as Keycloak writes them */
    static Keycloak started(Path java, URI url, String realm) throws IOException {
        Path home = within(UNPACKED)
                .filter(file -> Files.exists(file.resolve("bin/kc.sh")))
                .findFirst()
                .orElseThrow()
                .toAbsolutePath();
        Files.createDirectories(home.resolve("data/import"));
        Files.writeString(home.resolve("data/import/office-realm.json"), realm);
        ProcessBuilder command = new ProcessBuilder(
                "/bin/sh",
                home.resolve("bin/kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--http-host=127.0.0.1",
                "--http-port=" + url.getPort());
        command.environment().put("JAVA_HOME", java.toString());
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATORS_PASSWORD);
        Keycloak keycloak = new Keycloak(
                url,
                command.redirectErrorStream(true)
                        .redirectOutput(UNPACKED.resolve("keycloak.log").toFile())
                        .start());
        await().atMost(START).pollInterval(Duration.ofSeconds(1)).until(keycloak::ready);
        return keycloak;
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Keycloak ended: see " + UNPACKED.resolve("keycloak.log"));
        }
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            return socket.isConnected() && answers();
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean answers() {
        return given().get(url + "/realms/office/.well-known/openid-configuration")
                        .statusCode()
                == 200;
    }

    /** Fills in the form that the address leads to; what Keycloak sends the browser back with. */
    static Response signsIn(String address, String username, String password) {
        Response form =
                given().redirects().follow(false).urlEncodingEnabled(false).get(URI.create(address));
        String action = form.htmlPath().getString("**.find { it.@id == 'kc-form-login' }.@action");
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(form.cookies())
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("username", username)
                .formParam("password", password)
                .post(URI.create(action));
    }

    /** A new key signs from now on; the one until now is taken away. */
    void changesItsKeys() {
        RequestSpecification administrator = administrator();
        String realm = administrator.get(url + "/admin/realms/office").path("id");
        List<String> before = administrator()
                .get(url + "/admin/realms/office/components?type=org.keycloak.keys.KeyProvider")
                .jsonPath()
                .getList("findAll { it.providerId == 'rsa-generated' }.id");
        administrator()
                .body(Map.of(
                        "name", "rsa-new",
                        "providerId", "rsa-generated",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "parentId", realm,
                        "config", Map.of("priority", List.of("200"))))
                .post(url + "/admin/realms/office/components")
                .then()
                .statusCode(201);
        before.forEach(key -> administrator()
                .delete(url + "/admin/realms/office/components/" + key)
                .then()
                .statusCode(204));
    }

    private RequestSpecification administrator() {
        String token = given().formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", ADMINISTRATOR)
                .formParam("password", ADMINISTRATORS_PASSWORD)
                .post(url + "/realms/master/protocol/openid-connect/token")
                .path("access_token");
        return given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON);
    }

    /** The script may have a virtual machine below it. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
