package com.baribhara.property;

/** @param code the landlord's own short name for it; made up when null */
public record CreateProperty(String code, String name, String nameBn, Address address) {}
