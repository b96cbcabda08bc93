package com.baribhara.auth;

/** What somebody goes to a provider for. */
public enum ProviderPurpose {
    SIGN_IN,
    LINK
}
