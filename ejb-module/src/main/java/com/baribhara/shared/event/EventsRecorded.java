package com.baribhara.shared.event;

/** Fired beside the recording of an event; wakes the relay once the transaction has committed. May be lost: the relay polls, too. */
public record EventsRecorded() {}
