package com.baribhara.it.web;

import com.baribhara.it.RunningSystem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Requests byte by byte, as no well-behaved client would send them. */
public final class RawHttp {
    private static final Logger LOG = System.getLogger(RawHttp.class.getName());
    private static final URI URL = RunningSystem.get().url();
    private static final String HERE = "127.0.0.1";

    private RawHttp() {}

    /** What comes back until the server closes the connection. Lines end with a line feed here; on the wire as they should. */
    public static String send(String request) throws IOException {
        return sendFrom(HERE, request, Duration.ofSeconds(30));
    }

    /** From this address of the machine. */
    public static String sendFrom(String address, String request, Duration patience) throws IOException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout((int) patience.toMillis());
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(InetAddress.getByName(HERE), URL.getPort()));
            OutputStream out = socket.getOutputStream();
            CompletableFuture<Void> written =
                    CompletableFuture.runAsync(() -> write(out, request.replace("\n", "\r\n")));
            String answer = read(socket.getInputStream());
            written.join();
            return answer;
        }
    }

    /** As a proxy of the installation passes it on for a caller at this address. */
    public static String sendFor(String caller, String request) throws IOException {
        String[] parts = request.split("\n", 2);
        return sendFrom(
                RunningSystem.PROXY,
                parts[0] + "\nX-Forwarded-For: 198.51.100.1, " + caller + "\n" + parts[1],
                Duration.ofSeconds(30));
    }

    public static String host() {
        return URL.getAuthority();
    }

    public static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    /** A server that has seen enough may close while we still write; what it said first counts. */
    private static void write(OutputStream out, String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (SocketException closed) {
            LOG.log(Level.DEBUG, "closed while writing", closed);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                all.write(buffer, 0, count);
            }
        } catch (SocketException closed) {
            LOG.log(Level.DEBUG, "closed while reading", closed);
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
