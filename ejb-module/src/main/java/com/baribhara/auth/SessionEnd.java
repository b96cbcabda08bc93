package com.baribhara.auth;

/** Why a session was ended before its time. */
public enum SessionEnd {
    SIGNED_OUT,
    /** The same browser signed in again. */
    SIGNED_IN_ANEW,
    /** By its owner, on another device. */
    ENDED_FROM_ELSEWHERE,
    /** A refresh token came a second time: one of the two who had it is a thief. */
    TOKEN_REUSED,
    PASSWORD_CHANGED,
    ACCOUNT_DISABLED,
    /** There is another way in now, or one less: whoever is in came by the former one. */
    SECOND_FACTOR_CHANGED
}
