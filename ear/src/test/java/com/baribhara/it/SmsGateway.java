package com.baribhara.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A gateway that speaks as SSL Wireless does (ISMS Plus, version 3): takes a message once by its reference, and can be told to misbehave. */
public final class SmsGateway {
    static final String TOKEN = "token-of-the-tests";
    static final String SID = "BARIBHARATEST";

    /** What it does to a message beside taking it. */
    public enum Mood {
        BUSY,
        ANSWER_LOST,
        NONSENSE,
        ELSEWHERE,
        ENDLESS
    }

    private record Taken(String number, String text, String reference) {}

    private static final int PIECES = 200;

    private final HttpServer server;
    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Mood>> moods = new java.util.concurrent.ConcurrentHashMap<>();

    SmsGateway() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException unbound) {
            throw new UncheckedIOException(unbound);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "sms gateway");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/api/v3/send-sms", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/v3/send-sms";
    }

    /** The next messages to this number meet these, one each. */
    public void towards(String number, Mood... moodsInTurn) {
        moods.put(number.replace("+", ""), new ConcurrentLinkedQueue<>(List.of(moodsInTurn)));
    }

    /** What a handset got. */
    public List<String> taken(String number) {
        return taken.stream()
                .filter(message -> message.number().equals(number.replace("+", "")))
                .map(Taken::text)
                .toList();
    }

    /** How often it was asked to send something to a number. */
    public long asked(String number) {
        return asked.stream().filter(number.replace("+", "")::equals).count();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonPath request =
                    new JsonPath(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String number = request.getString("msisdn");
            asked.add(number);
            Queue<Mood> inTurn = moods.getOrDefault(number, new ConcurrentLinkedQueue<>());
            Mood mood = inTurn.poll();
            if (mood == null || mood == Mood.ANSWER_LOST) {
                String answer = keep(request);
                if (mood == null) {
                    answer(exchange, 200, answer);
                }
                return;
            }
            misbehave(exchange, mood);
        }
    }

    private static void misbehave(HttpExchange exchange, Mood mood) throws IOException {
        switch (mood) {
            case BUSY -> {
                exchange.getResponseHeaders().set("Retry-After", "1");
                answer(exchange, 503, "{}");
            }
            case ELSEWHERE -> {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/");
                answer(exchange, 302, "");
            }
            case ENDLESS -> {
                exchange.sendResponseHeaders(200, 0);
                for (int i = 0; i < PIECES; i++) {
                    exchange.getResponseBody().write(new byte[1024]);
                }
            }
            default -> answer(exchange, 200, "<html>[\"SUCCESS\"]</html>");
        }
    }

    private synchronized String keep(JsonPath request) {
        if (!TOKEN.equals(request.getString("api_token")) || !SID.equals(request.getString("sid"))) {
            return "{\"status\":\"FAILED\",\"status_code\":4001,\"error_message\":\"Unauthorized\",\"smsinfo\":[]}";
        }
        Taken message = new Taken(request.getString("msisdn"), request.getString("sms"), request.getString("csms_id"));
        if (message.reference().length() > 20
                || taken.stream().anyMatch(other -> other.reference().equals(message.reference()))) {
            return "{\"status\":\"FAILED\",\"status_code\":4029,\"error_message\":\"CSMS id should be unique\",\"smsinfo\":[]}";
        }
        taken.add(message);
        return "{\"status\":\"SUCCESS\",\"status_code\":200,\"error_message\":\"\",\"smsinfo\":[{\"sms_status\":\"SUCCESS\",\"msisdn\":\""
                + message.number() + "\",\"csms_id\":\"" + message.reference() + "\",\"reference_id\":\"ref-"
                + taken.size() + "\"}]}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    void close() {
        server.stop(0);
    }
}
