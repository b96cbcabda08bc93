package com.baribhara.auth;

import java.util.UUID;

/** Another password for whoever has the code of the request. */
public record RecoverPassword(UUID request, String code, String password) {

    /** Neither code nor password: records end in logs. */
    @Override
    public String toString() {
        return "RecoverPassword[" + request + "]";
    }
}
