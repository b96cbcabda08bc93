package com.baribhara.property;

/** What a meter counts; the page bundle has its words ({@code utility.<name>}). */
public enum Utility {
    ELECTRICITY,
    WATER,
    GAS
}
