package com.baribhara.auth;

/**
 * Another password for the caller's own account.
 *
 * @param current the one to be replaced: whoever sits down at an open session doesn't know it
 */
public record ChangePassword(String current, String password) {

    /** Never the passwords: records end in logs. */
    @Override
    public String toString() {
        return "ChangePassword[]";
    }
}
