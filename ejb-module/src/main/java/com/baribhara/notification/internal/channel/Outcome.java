package com.baribhara.notification.internal.channel;

import java.time.Duration;

/**
 * What came of an attempt to send.
 *
 * @param detail for the operator: the reference of the server that took it, or what was wrong, without words of the message
 * @param pause how long that server wants to be left alone; null when it did not say
 */
public record Outcome(Result result, String detail, Duration pause) {
    private static final int LONGEST = 200;

    /** In kind. */
    public enum Result {
        SENT,
        /** This message will never be taken. */
        REFUSED,
        /** It may be taken later. */
        LATER,
        /** Nothing is taken at the moment: there is no use in trying the next. */
        AWAY
    }

    public Outcome {
        detail = detail == null ? "" : detail.replaceAll("\\p{Cntrl}+", " ").strip();
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) : detail;
    }

    static Outcome sent(String reference) {
        return new Outcome(Result.SENT, reference, null);
    }

    public static Outcome refused(String why) {
        return new Outcome(Result.REFUSED, why, null);
    }

    static Outcome later(String why) {
        return new Outcome(Result.LATER, why, null);
    }

    static Outcome away(String why) {
        return new Outcome(Result.AWAY, why, null);
    }

    Outcome after(Duration wanted) {
        return new Outcome(result, detail, wanted);
    }
}
