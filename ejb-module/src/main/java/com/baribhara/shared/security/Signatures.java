package com.baribhara.shared.security;

import java.util.Optional;

/** Signs what is to be recognised as this installation's outside of it. */
public interface Signatures {

    /** @return a JSON Web Signature in its compact form (RFC 7515) */
    String sign(String payload);

    /** What was signed; empty when it was not signed by this installation, or was changed. */
    Optional<String> verified(String signed);
}
