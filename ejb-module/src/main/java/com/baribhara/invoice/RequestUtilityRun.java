package com.baribhara.invoice;

import java.time.LocalDate;

/** Bill what meters counted. @param upTo readings of later days wait; null for today */
public record RequestUtilityRun(LocalDate upTo, boolean dryRun) {}
