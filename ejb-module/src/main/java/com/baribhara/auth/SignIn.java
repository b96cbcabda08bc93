package com.baribhara.auth;

/**
 * Who someone says they are.
 *
 * @param otp code of the second factor, if it is at hand already; a recovery code too
 */
public record SignIn(String username, String password, String otp) {

    /** Never the password: records end in logs. */
    @Override
    public String toString() {
        return "SignIn[" + username + "]";
    }
}
