package com.baribhara.auth;

import java.net.URI;

/**
 * The way to a provider.
 *
 * @param address where the browser goes
 * @param browser what stays in that browser, and shows when it comes back that it is the one that went
 */
public record AtProvider(URI address, String browser) {

    /** Never the secrets: records end in logs. */
    @Override
    public String toString() {
        return "AtProvider[" + address.getHost() + "]";
    }
}
