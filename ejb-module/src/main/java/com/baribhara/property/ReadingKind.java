package com.baribhara.property;

/** On what occasion a meter was read; the page bundle has its words ({@code reading-kind.<name>}). */
public enum ReadingKind {
    /** On its day, like every month. */
    REGULAR,
    /** When a tenant moved in; what was used until then is not theirs. */
    MOVE_IN,
    /** When a tenant moved out. */
    MOVE_OUT,
    /** Nobody could read it; put right by the next one. */
    ESTIMATED
}
