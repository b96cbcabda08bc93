package com.baribhara.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A provider of identities that answers each code with whatever it was told to, true or not. */
public final class FickleProvider {
    public static final String KEY = "fickle";
    public static final String CLIENT = "baribhara at fickle";
    public static final String SECRET = "shared/with:fickle";
    public static final String KID = "first";

    /** What it does beside, or instead of, answering. */
    public enum Mood {
        FINE,
        REFUSES,
        ELSEWHERE,
        ENDLESS,
        SILENT
    }

    /** What was asked at the token endpoint. */
    public record Asked(String authorization, Map<String, String> form) {}

    private record Answer(Mood mood, String body) {}

    private static final int PIECES = 400;

    private final HttpServer server;
    private final KeyPair keys;
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private final AtomicInteger keysRead = new AtomicInteger();

    FickleProvider() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException unbound) {
            throw new UncheckedIOException(unbound);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "fickle provider");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
        server.createContext("/keys", this::keys);
        server.createContext("/token", this::token);
        server.start();
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public PrivateKey key() {
        return keys.getPrivate();
    }

    public int keysRead() {
        return keysRead.get();
    }

    /** Who comes with this code is answered so. */
    public void answers(String code, Mood mood, String body) {
        answers.put(code, new Answer(mood, body));
    }

    public Asked askedFor(String code) {
        return asked.get(code);
    }

    private String metadata() {
        return """
            {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token","jwks_uri":"%1$s/keys",\
            "authorization_response_iss_parameter_supported":true,"token_endpoint_auth_methods_supported":["client_secret_basic"]}
            """.formatted(issuer());
    }

    private void keys(HttpExchange exchange) throws IOException {
        keysRead.incrementAndGet();
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        answer(
                exchange,
                "{\"keys\":[{\"kty\":\"EC\",\"crv\":\"P-256\",\"use\":\"sig\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\"}]}"
                        .formatted(
                                KID,
                                point(key.getW().getAffineX()),
                                point(key.getW().getAffineY())));
    }

    private static String point(BigInteger coordinate) {
        byte[] bytes = coordinate.toByteArray();
        byte[] fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String code = form.getOrDefault("code", "");
        asked.put(code, new Asked(exchange.getRequestHeaders().getFirst("Authorization"), form));
        Answer answer = answers.getOrDefault(code, new Answer(Mood.REFUSES, ""));
        if (answer.mood() != Mood.SILENT) {
            speak(exchange, answer);
        }
    }

    private void speak(HttpExchange exchange, Answer answer) throws IOException {
        switch (answer.mood()) {
            case FINE -> answer(exchange, answer.body());
            case ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", issuer() + "/keys");
                answer(exchange, 302, "");
            }
            case ENDLESS -> {
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < PIECES; i++) {
                    exchange.getResponseBody().write(new byte[1024]);
                }
                exchange.close();
            }
            default -> answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
        }
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], StandardCharsets.UTF_8),
                        field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        answer(exchange, 200, body);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    void close() {
        server.stop(0);
    }
}
