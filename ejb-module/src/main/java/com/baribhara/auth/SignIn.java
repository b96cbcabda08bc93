package com.baribhara.auth;

/** @param otp the one-time password of accounts that have one; null otherwise */
public record SignIn(String username, String password, String otp) {
    /** Without the password. */
    @Override
    public String toString() {
        return "SignIn[username=" + username + "]";
    }
}
