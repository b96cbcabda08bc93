package com.baribhara.property;

/** What to list; null says nothing. {@code name} matches a part of the name in either language. */
public record PropertyFilter(String code, String name, String area, String district) {
    public static final PropertyFilter ALL = new PropertyFilter(null, null, null, null);
}
