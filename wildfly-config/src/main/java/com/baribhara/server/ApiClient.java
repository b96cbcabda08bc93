package com.baribhara.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jboss.dmr.ModelNode;

/** A caller of the application's API, as any other program would be one. */
final class ApiClient {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration TOKEN_KEPT = Duration.ofMinutes(10);
    private static final int CONFLICT = 409;
    private static final String JSON = "application/json";

    private final HttpClient client;
    private final URI base;
    private final String username;
    private final String password;
    private String token;
    private long tokenSince;

    ApiClient(URI application, String username, String password) {
        this(HttpClient.newBuilder(), application, username, password);
    }

    /** Over TLS with what this context trusts. */
    ApiClient(SSLContext trust, URI application, String username, String password) {
        this(HttpClient.newBuilder().sslContext(trust), application, username, password);
    }

    private ApiClient(HttpClient.Builder client, URI application, String username, String password) {
        this.client = client.version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        this.base = application.resolve("/api/v1/");
        this.username = username;
        this.password = password;
    }

    ModelNode get(String path) {
        return json(send(request(path).GET().build(), 200));
    }

    /** Posts JSON and answers the location of what it made. */
    String post(String path, String body) {
        HttpRequest.Builder request = request(path).header("Content-Type", JSON);
        return location(
                send(request.POST(HttpRequest.BodyPublishers.ofString(body)).build(), 202));
    }

    /** Uploads a file in the multipart field {@code file} and answers the location of what it made. */
    String upload(String path, Path file) {
        String boundary = "baribhara-demo-upload";
        HttpRequest.Builder request = request(path).header("Content-Type", "multipart/form-data; boundary=" + boundary);
        return location(send(
                request.POST(HttpRequest.BodyPublishers.ofByteArray(multipart(boundary, file)))
                        .build(),
                202));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", JSON)
                .header("Authorization", "Bearer " + token());
    }

    /** One sign-in for many calls; a token lives a quarter of an hour. */
    private String token() {
        if (token == null || System.nanoTime() - tokenSince > TOKEN_KEPT.toNanos()) {
            tokenSince = System.nanoTime();
            token = signIn();
        }
        return token;
    }

    private String signIn() {
        ModelNode body = new ModelNode();
        body.get("username").set(username);
        body.get("password").set(password);
        HttpRequest request = HttpRequest.newBuilder(base.resolve("auth/token"))
                .timeout(PATIENCE)
                .header("Content-Type", JSON)
                .header("Accept", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(body.toJSONString(true)))
                .build();
        return json(send(request, 200)).get("accessToken").asString();
    }

    private HttpResponse<String> send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (response.statusCode() == CONFLICT) {
                throw new ApiConflict(request.uri().getPath() + " answered: " + response.body());
            }
            if (response.statusCode() != expected) {
                throw new CannotStart(request.method() + " " + request.uri().getPath() + " answered "
                        + response.statusCode() + ": " + response.body());
            }
            return response;
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart(
                    "interrupted while waiting for " + request.uri().getPath(), interrupted);
        }
    }

    private static ModelNode json(HttpResponse<String> response) {
        return ModelNode.fromJSONString(response.body());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Location")
                .map(location -> response.uri().resolve(location).toString())
                .orElseThrow(() -> new CannotStart(response.uri().getPath() + " answered without Location"));
    }

    private static byte[] multipart(String boundary, Path file) {
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + file.getFileName() + "\"\r\nContent-Type: application/zip\r\n\r\n";
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.write(head.getBytes(StandardCharsets.UTF_8));
            body.write(Files.readAllBytes(file));
            body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
            return body.toByteArray();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
