package com.baribhara.property;

/** What a property is called, to choose it by. @param nameBn null when it has none in Bangla */
public record PropertyName(PropertyId id, String code, String name, String nameBn) {}
