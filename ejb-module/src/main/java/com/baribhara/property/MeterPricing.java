package com.baribhara.property;

import java.time.LocalDate;

/**
 * A price is about to hold for days of a meter that had none of its own. Told before it is kept, in the same transaction: whoever has used those
 * days refuses.
 *
 * @param from its first day
 * @param before the day from which on the meter has a price already, null when it has none
 */
public record MeterPricing(MeterId meter, LocalDate from, LocalDate before) {}
