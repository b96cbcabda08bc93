package com.baribhara.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Says before anything starts that a port is taken, and which variable moves it. */
final class Ports {
    private Ports() {}

    static void requireFree(int port, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
        } catch (IOException taken) {
            throw new CannotStart("port " + port + " is taken: set " + variable + " to a free one", taken);
        }
    }
}
