package com.baribhara.auth.internal.provider;

/**
 * Who somebody is, as a provider has proven.
 *
 * @param subject never given to anybody else there; the only part by which a person is known again
 * @param label what they are called there; anybody may call themselves anything
 * @param strong whether they showed a second factor there ({@code amr} has {@code mfa}, RFC 8176); the provider is one that the installation trusts
 */
public record Identity(String issuer, String subject, String label, boolean strong) {

    /** Never who: records end in logs. */
    @Override
    public String toString() {
        return "Identity[" + issuer + "]";
    }
}
