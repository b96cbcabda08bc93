package com.baribhara.property;

/** Which meters are wanted; null leaves a thing open. */
public record MeterFilter(UnitId unit, PropertyId property, Utility utility, String number) {}
