package com.baribhara.property;

/** @param units how many units it has */
public record PropertyView(PropertyId id, String code, String name, String nameBn, Address address, long units) {}
