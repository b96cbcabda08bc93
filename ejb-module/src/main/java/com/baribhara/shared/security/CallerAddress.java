package com.baribhara.shared.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The address from which the request at hand in this thread came: that of the connection, or what a proxy on the list of the installation
 * says. Nothing in timers, jobs and listeners.
 */
public final class CallerAddress {
    private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();
    private static final int NETWORK_BYTES = 8;

    private CallerAddress() {}

    public static Optional<String> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** What one caller can't easily change: an IPv4 address, the network (64 bits) of an IPv6 address. */
    public static String prefix() {
        return current().map(CallerAddress::prefix).orElse("nowhere");
    }

    static String prefix(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            if (parsed instanceof Inet6Address) {
                byte[] network = Arrays.copyOf(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES), 2 * NETWORK_BYTES);
                return InetAddress.getByAddress(network).getHostAddress() + "/64";
            }
            return parsed.getHostAddress();
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }

    /**
     * For the filter around every request.
     *
     * @return what was there before, for {@link #leave}
     */
    public static Optional<String> enter(String address) {
        Optional<String> before = current();
        CURRENT.set(address);
        return before;
    }

    public static void leave(Optional<String> before) {
        before.ifPresentOrElse(CURRENT::set, CURRENT::remove);
    }
}
