package com.baribhara.notification;

/** How far a message to a person is. */
public enum DeliveryState {
    WAITING,
    /** A node is at it, or has died over it: after a while it is tried again, as the same message. */
    SENDING,
    SENT,
    /** The server that was to take it does not want it. */
    REFUSED,
    /** It was of no use any more before it could be sent. */
    EXPIRED,
    /** There was nobody to send it to, or too much had been sent there. */
    WITHHELD
}
