package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A meter that counts from a day on.
 *
 * @param digits before its point, null when nobody noted them: it then never goes round
 * @param firstReading what it showed when it was installed
 */
public record InstallMeter(
        UnitId unit, Utility utility, String number, Integer digits, LocalDate installedOn, BigDecimal firstReading) {}
