package com.baribhara.auth.internal.provider;

/** A provider did not answer, or not as one does. The words are for the server's log. */
final class ProviderAway extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderAway(String why) {
        super(why);
    }
}
