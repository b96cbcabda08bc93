package com.baribhara.property;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A meter that counts no more. */
public record RemoveMeter(LocalDate on, BigDecimal finalReading) {}
