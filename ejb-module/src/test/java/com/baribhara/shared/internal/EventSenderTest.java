package com.baribhara.shared.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.Ids;
import com.baribhara.shared.internal.Outbox.Waiting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventSenderTest {
    private static final UUID HOUSE = Ids.next();

    private final Waiting first = event();
    private final Waiting middle = event();
    private final Waiting last = event();

    @Test
    void aMessageWithALateEventInItsMiddleIsNotTakenForTheOneSentBefore() {
        String before = EventSender.duplicateId(List.of(first, middle, last));

        assertThat(EventSender.duplicateId(List.of(first, event(), last))).isNotEqualTo(before);
        assertThat(EventSender.duplicateId(List.of(first, middle, event(), last)))
                .isNotEqualTo(before);
    }

    @Test
    void theSameEventsSentAgainAreTheSameMessage() {
        assertThat(EventSender.duplicateId(List.of(first, middle, last)))
                .isEqualTo(EventSender.duplicateId(List.of(first, middle, last)));
    }

    private static Waiting event() {
        return new Waiting(1, HOUSE, Ids.next(), "{}");
    }
}
