package com.baribhara.notification.internal.channel;

import com.baribhara.notification.internal.DueDelivery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * SMS, by SSL Wireless (ISMS Plus, version 3). The reference of a message is the same at every try: when the answer to one was lost, the
 * gateway knows it again, and nobody gets it twice.
 */
@ApplicationScoped
public class SmsChannel implements Channel {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 65_536;

    private final URI gateway;
    private final Optional<String> token;
    private final Optional<String> sid;
    private final int budget;
    private final HttpClient client;

    protected SmsChannel() {
        this.gateway = null;
        this.token = Optional.empty();
        this.sid = Optional.empty();
        this.budget = 0;
        this.client = null;
    }

    @Inject
    public SmsChannel(
            @ConfigProperty(
                            name = "baribhara.sms.url",
                            defaultValue = "https://smsplus.sslwireless.com/api/v3/send-sms")
                    URI gateway,
            @ConfigProperty(name = "baribhara.sms.token") Optional<String> token,
            @ConfigProperty(name = "baribhara.sms.sid") Optional<String> sid,
            @ConfigProperty(name = "baribhara.sms.daily-budget", defaultValue = "10") int budget) {
        this.gateway = gateway;
        this.token = token;
        this.sid = sid;
        this.budget = budget;
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public boolean ready() {
        return token.isPresent() && sid.isPresent();
    }

    @Override
    public int dailyBudget() {
        return budget;
    }

    @Override
    public Outcome send(DueDelivery delivery, Words words) {
        HttpRequest request = HttpRequest.newBuilder(gateway)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(delivery, words), StandardCharsets.UTF_8))
                .build();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        CompletableFuture<HttpResponse<Void>> asked =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArrayConsumer(part -> keep(part, text)));
        try {
            HttpResponse<Void> answer = asked.get(2 * PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return SmsAnswer.read(answer.statusCode(), text.toByteArray())
                    .outcome(delivery.attempts(), answer.headers().firstValue("Retry-After"));
        } catch (ExecutionException away) {
            return Outcome.away(away.getCause().getClass().getSimpleName());
        } catch (TimeoutException slow) {
            asked.cancel(true);
            return Outcome.away("no answer in time");
        } catch (InterruptedException stopping) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            return Outcome.away("stopping");
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

    private String body(DueDelivery delivery, Words words) {
        return Json.createObjectBuilder()
                .add("api_token", token.orElseThrow())
                .add("sid", sid.orElseThrow())
                .add("msisdn", delivery.recipient().replace("+", ""))
                .add("sms", words.text())
                .add("csms_id", delivery.reference())
                .build()
                .toString();
    }
}
