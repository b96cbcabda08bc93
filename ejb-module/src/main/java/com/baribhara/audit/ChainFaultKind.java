package com.baribhara.audit;

/** What can be wrong with a chain of events. */
public enum ChainFaultKind {
    /** An event no longer says what it said when it was sealed, or stands after another one than then. */
    ALTERED,
    /** An event stands in another place than the one it was sealed for. */
    MOVED,
    /** An event is not there any more. */
    MISSING,
    /** The chain ends before it did, or before its signed head. */
    CUT_OFF,
    /** The chain agrees in itself, but not with its end or its signed head: it was made anew. */
    REWRITTEN
}
