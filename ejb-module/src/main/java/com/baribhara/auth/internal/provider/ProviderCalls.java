package com.baribhara.auth.internal.provider;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Asks a provider, and trusts it with nothing: it has ten seconds and 256 kB to answer, is followed nowhere else, and a provider that is
 * slow keeps no more than a few of our threads.
 */
@ApplicationScoped
public class ProviderCalls {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 262_144;
    private static final int AT_ONCE = 16;
    private static final int OK = 200;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private HttpClient client;

    /** Not before: what stands in for this bean is made by the same constructor. */
    @PostConstruct
    void open() {
        client = HttpClient.newBuilder()
                .connectTimeout(CONNECTING)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    public JsonObject get(URI address) throws ProviderAway {
        return answer(request(address).GET().build());
    }

    /** @param basic name and secret of the client, when they go into the header */
    public JsonObject post(URI address, Map<String, String> form, Optional<String[]> basic) throws ProviderAway {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        basic.ifPresent(pair -> request.header("Authorization", "Basic " + credentials(pair[0], pair[1])));
        return answer(request.build());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Each encoded by itself, before they are put together (RFC 6749, 2.3.1). */
    private static String credentials(String name, String secret) {
        return Base64.getEncoder()
                .encodeToString((encoded(name) + ":" + encoded(secret)).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpRequest.Builder request(URI address) throws ProviderAway {
        if (!Providers.guarded(address)) {
            throw new ProviderAway("names an address that is not guarded");
        }
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
    }

    private JsonObject answer(HttpRequest request) throws ProviderAway {
        if (!turns.tryAcquire()) {
            throw new ProviderAway("too many wait for it already");
        }
        try {
            return read(request);
        } finally {
            turns.release();
        }
    }

    private JsonObject read(HttpRequest request) throws ProviderAway {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> asked =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> keep(part, text)));
        try {
            int status = asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).statusCode();
            if (status != OK) {
                throw new ProviderAway("HTTP " + status);
            }
            return json(text.toByteArray());
        } catch (ExecutionException away) {
            throw new ProviderAway(away.getCause().getClass().getSimpleName());
        } catch (TimeoutException slow) {
            asked.cancel(true);
            throw new ProviderAway("no answer in time");
        } catch (InterruptedException stopping) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw new ProviderAway("stopping");
        }
    }

    /** As much as an answer can be; what goes on for ever is no answer. */
    private static void keep(Optional<byte[]> part, ByteArrayOutputStream text) {
        part.ifPresent(bytes -> {
            if (text.size() + bytes.length > LONGEST_ANSWER) {
                throw new IllegalStateException("the answer is too long");
            }
            text.writeBytes(bytes);
        });
    }

    private static JsonObject json(byte[] body) throws ProviderAway {
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            throw new ProviderAway("its answer is no JSON object");
        }
    }
}
