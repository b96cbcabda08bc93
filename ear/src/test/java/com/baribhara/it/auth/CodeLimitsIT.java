package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.web.RawHttp;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody has text messages sent without end: to one telephone from many addresses, or from one address to many telephones. */
class CodeLimitsIT {
    private static final int TO_A_NUMBER = 10;

    @Test
    void oneTelephoneIsAskedForSoOftenADayWhereverItIsAskedFromAndWhetherItHasAnAccountOrNot() throws IOException {
        String number = "01" + (700_000_000L + ThreadLocalRandom.current().nextLong(99_999_999));
        List<Integer> answers = Stream.iterate(0, i -> i + 1)
                .limit(TO_A_NUMBER + 1L)
                .map(i -> RawHttp.status(ask("203.0.113." + (200 + i), number)))
                .toList();
        assertThat(answers.subList(0, TO_A_NUMBER)).containsOnly(202);
        assertThat(answers.get(TO_A_NUMBER)).isEqualTo(429);
        assertThat(ask("203.0.113.250", number))
                .containsPattern("Retry-After: \\d+")
                .contains("limit.reached");
    }

    private static String ask(String address, String number) {
        String body = "{\"contact\":\"" + number + "\"}";
        try {
            return RawHttp.sendFor(
                    address,
                    "POST /api/v1/auth/recoveries HTTP/1.1\nHost: " + RawHttp.host()
                            + "\nContent-Type: application/json\nConnection: close\nContent-Length: " + body.length()
                            + "\n\n" + body);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
