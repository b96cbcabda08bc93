package com.baribhara.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/** Ports of loopback that nobody listens on now. */
public final class FreePorts {
    private FreePorts() {}

    /** Asked for together, so that they differ. */
    public static int[] of(int count) {
        List<ServerSocket> sockets =
                Stream.generate(FreePorts::listen).limit(count).toList();
        int[] ports = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
        sockets.forEach(FreePorts::close);
        return ports;
    }

    private static ServerSocket listen() {
        try {
            return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        } catch (IOException noneLeft) {
            throw new UncheckedIOException(noneLeft);
        }
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
