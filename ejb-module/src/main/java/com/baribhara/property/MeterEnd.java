package com.baribhara.property;

/** Which end of a meter: the page bundle has its words ({@code meter-end.<name>}). */
public enum MeterEnd {
    /** What it showed when it was installed. */
    FIRST,
    /** What it showed when it was removed, or another came in its place. */
    FINAL;

    public MeterEnd other() {
        return this == FIRST ? FINAL : FIRST;
    }
}
