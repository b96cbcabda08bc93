package com.baribhara.notification.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.notification.internal.channel.Outcome.Result;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsAnswerTest {
    private static final String TAKEN =
            "{\"status\":\"SUCCESS\",\"status_code\":200,\"error_message\":\"\",\"smsinfo\":[{\"reference_id\":\"r-1\"}]}";
    private static final String KNOWN = "{\"status\":\"FAILED\",\"error_message\":\"CSMS id should be unique\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200|1|" + TAKEN + "|SENT",
                "200|2|" + KNOWN + "|SENT",
                "200|1|" + KNOWN + "|LATER",
                "200|1|{\"status\":\"FAILED\",\"error_message\":\"Insufficient balance\"}|LATER",
                "200|1|[1,2]|LATER",
                "200|1|<html>SUCCESS</html>|LATER",
                "200|1|{\"status\":true,\"smsinfo\":7}|LATER",
                "302|1|" + TAKEN + "|LATER",
                "401|1|{}|AWAY",
                "403|1|{}|AWAY",
                "429|1|{}|AWAY",
                "500|1|" + TAKEN + "|AWAY"
            })
    void onlyWhatTheGatewaySaysItTookIsSent(int status, int attempts, String body, Result result) {
        assertThat(read(status, body).outcome(attempts, Optional.empty()).result())
                .isEqualTo(result);
    }

    @Test
    void itIsLeftAloneForAsLongAsItWantsWithinReason() {
        assertThat(read(429, "{}").outcome(1, Optional.of("120")).pause()).isEqualTo(Duration.ofSeconds(120));
        assertThat(read(429, "{}").outcome(1, Optional.of("99999")).pause()).isEqualTo(Duration.ofMinutes(30));
        assertThat(read(429, "{}").outcome(1, Optional.of("Wed, 21 Oct")).pause())
                .isNull();
    }

    @Test
    void whatItSaysIsKeptShortAndInOneLine() {
        String said = "{\"status\":\"FAILED\",\"error_message\":\"no\\r\\n" + "x".repeat(500) + "\"}";
        assertThat(read(200, said).outcome(1, Optional.empty()).detail())
                .startsWith("no x")
                .hasSize(200);
    }

    private static SmsAnswer read(int status, String body) {
        return SmsAnswer.read(status, body.getBytes(StandardCharsets.UTF_8));
    }
}
