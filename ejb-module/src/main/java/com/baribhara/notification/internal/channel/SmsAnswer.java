package com.baribhara.notification.internal.channel;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the gateway said: {@code {status, status_code, error_message, smsinfo: [{sms_status, msisdn, csms_id, reference_id}]}}. Not everything
 * that answers is the gateway: what can't be read is no answer, and the message is tried again.
 */
record SmsAnswer(int httpStatus, boolean readable, boolean success, String error, String reference) {
    private static final int OK = 200;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,5}");

    static SmsAnswer read(int httpStatus, byte[] body) {
        try (JsonReader reader = Json.createReader(new StringReader(new String(body, StandardCharsets.UTF_8)))) {
            JsonObject answer = reader.readObject();
            boolean success = text(answer, "status").equalsIgnoreCase("SUCCESS");
            return new SmsAnswer(httpStatus, true, success, text(answer, "error_message"), reference(answer));
        } catch (JsonException unreadable) {
            return new SmsAnswer(httpStatus, false, false, "", "");
        }
    }

    Outcome outcome(int attempts, Optional<String> retryAfter) {
        if (httpStatus == UNAUTHORISED || httpStatus == FORBIDDEN) {
            return Outcome.away("HTTP " + httpStatus);
        }
        if (httpStatus == TOO_MANY || httpStatus >= FAULT) {
            return Outcome.away("HTTP " + httpStatus).after(pause(retryAfter));
        }
        if (httpStatus != OK || !readable) {
            return Outcome.later("HTTP " + httpStatus + (readable ? "" : ", unreadable"));
        }
        if (success || attempts > 1 && knownAlready()) {
            return Outcome.sent(reference);
        }
        return Outcome.later(error);
    }

    /** It took the message before, and its answer was lost. */
    private boolean knownAlready() {
        String said = error.toLowerCase(Locale.ROOT);
        return said.contains("csms")
                && (said.contains("unique") || said.contains("duplicate") || said.contains("exist"));
    }

    private static Duration pause(Optional<String> retryAfter) {
        return retryAfter
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .map(wanted -> wanted.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wanted)
                .orElse(null);
    }

    private static String reference(JsonObject answer) {
        JsonArray taken = answer.get("smsinfo") instanceof JsonArray several ? several : JsonValue.EMPTY_JSON_ARRAY;
        return taken.isEmpty() || !(taken.get(0) instanceof JsonObject first) ? "" : text(first, "reference_id");
    }

    private static String text(JsonObject object, String name) {
        return object.containsKey(name) && object.get(name).getValueType() == JsonValue.ValueType.STRING
                ? object.getString(name)
                : "";
    }
}
