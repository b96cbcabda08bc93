package com.baribhara.web.gate;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The proxies whose word we take for who called them. What a caller wrote into {@code X-Forwarded-For} comes before what the proxies
 * added, so it is read from its end: the first address there that is no proxy of ours is the caller's.
 */
final class TrustedProxies {
    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /**
     * @param entries addresses ({@code 10.0.0.7}) or networks ({@code 10.0.0.0/8}, {@code fd00::/8})
     * @throws IllegalArgumentException naming the entry that is neither
     */
    static TrustedProxies of(List<String> entries) {
        return new TrustedProxies(entries.stream().map(Network::of).toList());
    }

    private record Network(InetAddress address, int bits) {
        static Network of(String entry) {
            String[] parts = entry.split("/", 2);
            InetAddress address = literal(parts[0])
                    .orElseThrow(() -> new IllegalArgumentException("baribhara.trusted-proxies: " + entry));
            int all = address.getAddress().length * Byte.SIZE;
            int bits = parts.length == 1 ? all : number(parts[1], all, entry);
            return new Network(address, bits);
        }

        private static int number(String bits, int most, String entry) {
            if (!bits.matches("\\d{1,3}") || Integer.parseInt(bits) > most) {
                throw new IllegalArgumentException("baribhara.trusted-proxies: " + entry);
            }
            return Integer.parseInt(bits);
        }

        boolean holds(InetAddress other) {
            byte[] ours = address.getAddress();
            byte[] theirs = other.getAddress();
            int whole = bits / Byte.SIZE;
            if (ours.length != theirs.length || !Arrays.equals(ours, 0, whole, theirs, 0, whole)) {
                return false;
            }
            int rest = bits % Byte.SIZE;
            int mask = 0xff << (Byte.SIZE - rest) & 0xff;
            return rest == 0 || (ours[whole] & mask) == (theirs[whole] & mask);
        }
    }

    boolean trust(InetAddress peer) {
        return networks.stream().anyMatch(network -> network.holds(peer));
    }

    /** Who called the proxy at the other end of the connection; nothing when it does not say so, or says nonsense. */
    Optional<InetAddress> caller(List<String> forwardedFor) {
        List<String> hops = forwardedFor.stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .toList();
        Optional<InetAddress> caller = Optional.empty();
        for (int i = hops.size() - 1; i >= 0; i--) {
            Optional<InetAddress> hop = literal(hops.get(i));
            if (hop.isEmpty()) {
                return caller;
            }
            caller = hop;
            if (!trust(hop.get())) {
                return caller;
            }
        }
        return caller;
    }

    /** Never a name: that would be looked up. */
    private static Optional<InetAddress> literal(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException nonsense) {
            return Optional.empty();
        }
    }
}
