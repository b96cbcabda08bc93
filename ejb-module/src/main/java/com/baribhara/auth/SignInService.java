package com.baribhara.auth;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Turns a user name and password into an access token. */
@Stateless
@PermitAll
public class SignInService {
    public AccessToken signIn(SignIn command) {
        throw new IllegalStateException("to come");
    }
}
