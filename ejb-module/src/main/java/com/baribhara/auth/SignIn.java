package com.baribhara.auth;

/**
 * Who someone says they are.
 *
 * @param otp the one-time code of a second factor; not asked for until accounts have one
 */
public record SignIn(String username, String password, String otp) {

    /** Never the password: records end in logs. */
    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
