package com.baribhara.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final String CANONICAL =
            "{\"actor\":\"monthly \\\"run\\\"\\n\",\"aggregate\":\"0197a000-0000-7000-8000-000000000003\",\"id\":\"0197a000-0000-7000-8000-000000000002\","
                    + "\"occurredAt\":\"2026-11-26T08:00:00.120000Z\",\"organisation\":\"0197a000-0000-7000-8000-000000000001\","
                    + "\"payload\":{\"billed\":3,\"dry\":false,\"name\":\"রহমান\",\"total\":1200.50},\"position\":7,\"type\":\"InvoiceIssued\"}";

    private static LoggedEvent event(String payload, String at) {
        return new LoggedEvent(
                UUID.fromString("0197a000-0000-7000-8000-000000000001"),
                UUID.fromString("0197a000-0000-7000-8000-000000000002"),
                7,
                "InvoiceIssued",
                UUID.fromString("0197a000-0000-7000-8000-000000000003"),
                payload,
                "monthly \"run\"\n",
                null,
                null,
                null,
                OffsetDateTime.parse(at),
                null);
    }

    @Test
    void anEventIsOneTextHoweverItWasWritten() {
        assertThat(event(
                                "{\"total\": 1200.50, \"name\": \"রহমান\", \"dry\":false,\"billed\":3}",
                                "2026-11-26T14:00:00.12+06:00")
                        .canonical())
                .isEqualTo(CANONICAL);
        assertThat(event(
                                "{\"billed\":3,\"dry\":false,\"name\":\"\\u09b0\\u09b9মান\",\"total\":1200.50}",
                                "2026-11-26T08:00:00.120Z")
                        .canonical())
                .isEqualTo(CANONICAL);
    }

    @Test
    void aSealIsTheHashOfTheSealBeforeAndTheEvent() throws NoSuchAlgorithmException {
        LoggedEvent event =
                event("{\"total\":1200.50,\"name\":\"রহমান\",\"dry\":false,\"billed\":3}", "2026-11-26T08:00:00.120Z");
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(new byte[32]);
        sha.update(CANONICAL.getBytes(StandardCharsets.UTF_8));

        Seal first = Seal.NONE.next(event);

        assertThat(first.number()).isEqualTo(1);
        assertThat(first.hash()).isEqualTo(HexFormat.of().formatHex(sha.digest()));
        assertThat(first.next(event).hash()).isNotEqualTo(first.hash());
    }
}
