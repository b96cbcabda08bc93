package com.baribhara.it.tls;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;

/** The first words of a client that knows no TLS later than a version: a JDK would not say them any more. */
final class OldHello {
    private static final int HANDSHAKE = 22;
    private static final int CLIENT_HELLO = 1;
    private static final int[] SUITES = {0xC02B, 0xC02C, 0xC02F, 0xC030, 0xC009, 0xC00A, 0xC013, 0xC014, 0x002F, 0x0035
    };
    private static final int GROUPS = 10;
    private static final int POINT_FORMATS = 11;
    private static final int SIGNATURES = 13;
    private static final int[] CURVES = {0x0017, 0x0018, 0x001D};
    private static final int[] ALGORITHMS = {0x0403, 0x0503, 0x0401, 0x0501};

    /** What the server says to it. */
    enum Answer {
        TAKEN,
        REFUSED
    }

    private OldHello() {}

    /** @param version as on the wire: 0x0303 is TLS 1.2 */
    static Answer answer(int port, int version) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(record(version, hello(version)));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return in.read() == HANDSHAKE ? Answer.TAKEN : Answer.REFUSED;
        }
    }

    private static byte[] record(int version, byte[] hello) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(HANDSHAKE);
        out.writeShort(version);
        out.writeShort(hello.length + 4);
        out.writeInt(CLIENT_HELLO << 24 | hello.length);
        out.write(hello);
        return bytes.toByteArray();
    }

    private static byte[] hello(int version) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(version);
        out.write(new byte[32]);
        out.writeByte(0);
        out.writeShort(2 * SUITES.length);
        for (int suite : SUITES) {
            out.writeShort(suite);
        }
        out.writeShort(0x0100);
        ByteArrayOutputStream extensions = new ByteArrayOutputStream();
        DataOutputStream more = new DataOutputStream(extensions);
        list(more, GROUPS, CURVES);
        more.writeShort(POINT_FORMATS);
        more.writeShort(2);
        more.writeShort(0x0100);
        list(more, SIGNATURES, ALGORITHMS);
        out.writeShort(extensions.size());
        extensions.writeTo(out);
        return bytes.toByteArray();
    }

    private static void list(DataOutputStream out, int extension, int[] values) throws IOException {
        out.writeShort(extension);
        out.writeShort(2 + 2 * values.length);
        out.writeShort(2 * values.length);
        for (int value : values) {
            out.writeShort(value);
        }
    }
}
