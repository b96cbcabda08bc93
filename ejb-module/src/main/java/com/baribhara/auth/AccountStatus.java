package com.baribhara.auth;

/** Whether an account may sign in. */
public enum AccountStatus {
    ACTIVE,
    DISABLED
}
