package com.baribhara.property;

/** How a property is to be from now on; its code stays. */
public record ChangeProperty(String name, String nameBn, Address address) {}
