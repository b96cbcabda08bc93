package com.baribhara.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jboss.dmr.ModelNode;

/** The server's management interface over HTTP: operations in, results out. */
public final class ManagementApi {
    public static final String ADMINISTRATOR = "administrator";
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 300_000;

    static {
        // Newer JDKs refuse digest authentication with MD5, which is all that WildFly's realm of properties files
        // offers.
        // Here it does not leave the loopback interface.
        System.setProperty("http.auth.digest.reEnabledAlgorithms", "MD5");
    }

    private final int port;
    private final String password;

    ManagementApi(int port, String password) {
        this.port = port;
        this.password = password;
    }

    /** The result of an operation written as JSON, for example {@code {"operation":"read-attribute","name":"server-state"}}. */
    public ModelNode execute(String operation) {
        return execute(ModelNode.fromJSONString(operation));
    }

    public ModelNode execute(ModelNode operation) {
        ModelNode answer = post(operation);
        if (!"success".equals(answer.get("outcome").asString())) {
            throw new IllegalStateException(operation.get("operation").asString() + " refused: "
                    + answer.get("failure-description").asString());
        }
        return answer.get("result");
    }

    /** The status of a page of the management port that needs no sign-in (health, metrics); 0 when nobody answers. */
    public int status(String path) {
        try {
            HttpURLConnection connection = open(path);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException unreachable) {
            return 0;
        }
    }

    private ModelNode post(ModelNode operation) {
        try {
            HttpURLConnection connection = open("/management");
            connection.setAuthenticator(new Once(password));
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            try (OutputStream body = connection.getOutputStream()) {
                body.write(operation.toJSONString(true).getBytes(StandardCharsets.UTF_8));
            }
            return read(connection);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(
                    "the management interface on port " + port + " does not answer", unreachable);
        }
    }

    private static ModelNode read(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream body = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            if (status == HttpURLConnection.HTTP_UNAUTHORIZED || body == null) {
                throw new IOException("status " + status);
            }
            return ModelNode.fromJSONStream(body);
        }
    }

    /** A refused password is not tried again: the server counts, and soon lets nobody of that name in. */
    private static final class Once extends Authenticator {
        private final String password;
        private boolean said;

        Once(String password) {
            this.password = password;
        }

        @Override
        protected PasswordAuthentication getPasswordAuthentication() {
            if (said) {
                return null;
            }
            said = true;
            return new PasswordAuthentication(ADMINISTRATOR, password.toCharArray());
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(READ_MILLIS);
        return connection;
    }
}
