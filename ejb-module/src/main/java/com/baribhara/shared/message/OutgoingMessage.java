package com.baribhara.shared.message;

import java.time.Duration;
import java.util.Map;

/**
 * Words to one person.
 *
 * @param language {@code en} or {@code bn}
 * @param params what the words name, by name: organisation, person, path of a page
 * @param secret what must stand in the message and nowhere else; null when there is none
 * @param life after which it is of no use and is not sent any more
 * @param deliverable false when there is nobody to send it to: it is stored like any other, so that nobody can tell from the time it
 *     takes, and never sent
 */
public record OutgoingMessage(
        MessageKind kind,
        Contact to,
        String language,
        Map<String, String> params,
        String secret,
        Duration life,
        boolean deliverable) {

    /** Never the secret: records end in logs. */
    @Override
    public String toString() {
        return "OutgoingMessage[" + kind + ", " + to + "]";
    }
}
