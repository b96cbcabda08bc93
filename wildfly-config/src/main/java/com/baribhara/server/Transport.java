package com.baribhara.server;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * How callers reach the server. In production over TLS and not otherwise, unless somebody says so; in all other modes in clear text on
 * loopback, unless somebody says so. Nodes of a cluster are called in clear text by the balancer, on their private network.
 *
 * @param mode what the application is told; without one it takes itself for in production
 */
record Transport(Settings settings, String mode) {
    static final String HTTPS = "BARIBHARA_HTTPS";
    static final String HTTP = "BARIBHARA_HTTP";
    static final String HTTPS_PORT = "BARIBHARA_HTTPS_PORT";
    static final String MACHINE_PORT = "BARIBHARA_MACHINE_PORT";
    static final String MACHINE_AUTHORITY = "BARIBHARA_MACHINE_CA";

    private static final int USUAL_HTTPS_PORT = 8443;
    private static final int USUAL_MACHINE_PORT = 8444;

    boolean tls() {
        return said(HTTPS, mode.equals("production") && !settings.clustered());
    }

    boolean clear() {
        return said(HTTP, !tls());
    }

    /** Whether machine callers have a listener of their own: when it is said whose certificates they show. */
    boolean machines() {
        return settings.value(MACHINE_AUTHORITY).isPresent();
    }

    int tlsPort() {
        return port(HTTPS_PORT, USUAL_HTTPS_PORT);
    }

    int machinePort() {
        return port(MACHINE_PORT, USUAL_MACHINE_PORT);
    }

    URI url() {
        return URI.create(
                clear() ? "http://localhost:" + settings.httpPort() + "/" : "https://localhost:" + tlsPort() + "/");
    }

    /** Says before anything starts that a port is taken. */
    void requireFreePorts() {
        if (clear()) {
            Ports.requireFree(settings.httpPort(), Settings.HTTP_PORT);
        }
        if (tls()) {
            Ports.requireFree(tlsPort(), HTTPS_PORT);
        }
        if (machines()) {
            Ports.requireFree(machinePort(), MACHINE_PORT);
        }
    }

    /** For the scripts' expressions. */
    Map<String, String> variables() {
        if (!clear() && !tls()) {
            throw new CannotStart(HTTP + " and " + HTTPS + " are both false: nobody could reach the server");
        }
        Map<String, String> variables = new TreeMap<>();
        variables.put(HTTP, Boolean.toString(clear()));
        variables.put(HTTPS, Boolean.toString(tls()));
        variables.put("BARIBHARA_MACHINES", Boolean.toString(machines()));
        variables.put(HTTPS_PORT, Integer.toString(tlsPort()));
        variables.put(MACHINE_PORT, Integer.toString(machinePort()));
        return variables;
    }

    private boolean said(String variable, boolean otherwise) {
        String text = settings.value(variable).orElse(Boolean.toString(otherwise));
        if (!text.equals("true") && !text.equals("false")) {
            throw new CannotStart(variable + "=" + text + " is neither true nor false");
        }
        return Boolean.parseBoolean(text);
    }

    private int port(String variable, int usual) {
        return Settings.port(variable, settings.value(variable).orElse(Integer.toString(usual)));
    }
}
