package com.baribhara.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Ids;
import com.baribhara.shared.OrganisationId;
import com.baribhara.shared.event.Refused;
import com.baribhara.shared.internal.RefusalCount.Due;
import com.baribhara.shared.security.Actor;
import com.baribhara.shared.security.Origin;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalCountTest {
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Refused WRONG = new Refused("SignInRefused", Ids.next(), Map.of("reason", "WRONG_PASSWORD"));

    private final RefusalCount count = new RefusalCount(3);

    private void refuse(Refused what, String address) {
        count.add(what, new Origin(address, "request-1"), () -> Actor.system("unknown", OrganisationId.INSTALLATION));
    }

    @Test
    void theFirstIsToldAtOnceAndWhatFollowsOnceAMinuteByItsNumber() {
        refuse(WRONG, "192.0.2.1");
        assertThat(count.due(NOW)).extracting(Due::attempts).containsExactly(1L);
        for (int i = 0; i < 500; i++) {
            refuse(WRONG, "192.0.2.1");
        }
        assertThat(count.due(NOW.plusSeconds(59))).isEmpty();
        assertThat(count.due(NOW.plusSeconds(60))).extracting(Due::attempts).containsExactly(500L);
        assertThat(count.due(NOW.plusSeconds(120))).isEmpty();
    }

    @Test
    void anotherAddressOrAnotherAccountIsToldApart() {
        refuse(WRONG, "192.0.2.1");
        refuse(WRONG, "192.0.2.2");
        refuse(new Refused(WRONG.type(), Ids.next(), WRONG.details()), "192.0.2.1");
        assertThat(count.due(NOW)).hasSize(3).allMatch(due -> due.attempts() == 1);
    }

    @Test
    void beyondWhatIsToldApartTheRestIsOneAndNothingIsForgotten() {
        for (int i = 0; i < 100; i++) {
            refuse(WRONG, "192.0.2." + i);
        }
        assertThat(count.due(NOW)).hasSize(4).extracting(Due::attempts).containsExactlyInAnyOrder(1L, 1L, 1L, 97L);
    }

    @Test
    void whatEndedMakesRoom() {
        refuse(WRONG, "192.0.2.1");
        refuse(WRONG, "192.0.2.2");
        refuse(WRONG, "192.0.2.3");
        count.due(NOW);
        count.due(NOW.plusSeconds(60));
        refuse(WRONG, "192.0.2.4");
        assertThat(count.due(NOW.plusSeconds(61)))
                .singleElement()
                .satisfies(due -> assertThat(due.origin().address()).isEqualTo("192.0.2.4"));
    }
}
