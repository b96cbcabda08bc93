package com.baribhara.notification.internal.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.notification.DeliveryChannel;
import com.baribhara.notification.internal.DueDelivery;
import com.baribhara.shared.message.MessageKind;
import com.baribhara.shared.security.KeyWrapping;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordingTest {
    private static final UUID ID = UUID.fromString("0197a000-0000-7000-8000-000000000104");
    private static final KeyWrapping KEYS = new KeyWrapping(Base64.getEncoder().encodeToString(new byte[32]));
    private static final Wording WORDING = new Wording(KEYS, "https://office.example/");

    static Stream<Arguments> everyMessage() {
        return Stream.of(MessageKind.values())
                .flatMap(kind -> Stream.of(DeliveryChannel.values())
                        .flatMap(channel ->
                                Stream.of("en", "bn").map(language -> Arguments.of(kind, channel, language))));
    }

    @ParameterizedTest
    @MethodSource("everyMessage")
    void everyMessageHasWordsOnEveryChannelInBothLanguages(MessageKind kind, DeliveryChannel channel, String language) {
        Words words = WORDING.of(due(kind, language, "Shapla Properties"), channel);
        assertThat(words.text()).isNotBlank().doesNotContain("{", "}");
        assertThat(words.text().contains("471147") || words.text().contains("https://office.example/join.xhtml?id=1"))
                .isTrue();
        assertThat(words.subject().isEmpty()).isEqualTo(channel == DeliveryChannel.SMS);
        assertThat(words.toString()).doesNotContain("471147");
    }

    /** Bangla goes out as UCS-2: 70 characters a part, 67 of several. */
    @ParameterizedTest
    @MethodSource("everyMessage")
    void aCodeIsOnePartOfAnSms(MessageKind kind, DeliveryChannel channel, String language) {
        if (channel == DeliveryChannel.SMS && kind.name().endsWith("CODE")) {
            assertThat(WORDING.of(due(kind, language, ""), channel).text().length())
                    .isLessThanOrEqualTo(language.equals("bn") ? 70 : 160);
        }
    }

    @Test
    void aNameCannotBeginAnotherHeaderOrMakeTheWordsRun() {
        String hostile = "Shapla\r\nBcc: everybody@office.example\u2028{0} ${7*7} #{7*7} {{7*7}}";
        Words words = WORDING.of(due(MessageKind.INVITATION, "en", hostile), DeliveryChannel.EMAIL);
        assertThat(words.subject())
                .isEqualTo("Shapla Bcc: everybody@office.example {0} ${7*7} #{7*7} {{7*7}} invites you");
        assertThat(words.text()).contains("${7*7} #{7*7} {{7*7}}");
        assertThat(words.text().lines()).noneMatch(line -> line.startsWith("Bcc"));
    }

    private static DueDelivery due(MessageKind kind, String language, String organisation) {
        byte[] sealed = KEYS.wrap("471147".getBytes(StandardCharsets.UTF_8), "delivery|" + ID);
        return new DueDelivery(
                1,
                ID,
                kind,
                "karim@shapla.example",
                language,
                Map.of(
                        "organisation", organisation,
                        "person", "Farhana Rahman",
                        "path", "/join.xhtml?id=1",
                        "month", "November 2026",
                        "total", "৳ 471147.00",
                        "due", "10 November 2026"),
                sealed,
                1,
                OffsetDateTime.parse("2026-11-26T10:00:00+06:00"));
    }
}
