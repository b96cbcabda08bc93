package com.baribhara.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What one installation is started with: where the assembled server is, where its data is, and the environment that carries
 * everything else. The names of the variables are those of the runbook.
 */
public record Settings(Path serverDirectory, Path dataDirectory, Map<String, String> environment) {
    public static final String HTTP_PORT = "BARIBHARA_HTTP_PORT";
    public static final String MANAGEMENT_PORT = "BARIBHARA_MANAGEMENT_PORT";
    public static final String DATABASE_PORT = "BARIBHARA_DB_PORT";
    public static final String DATABASE_URL = "BARIBHARA_DB_URL";
    public static final String DATABASE_USER = "BARIBHARA_DB_USER";
    public static final String DATABASE_PASSWORD = "BARIBHARA_DB_PASSWORD";
    public static final String DATA_DIRECTORY = "BARIBHARA_DATA_DIR";
    public static final String HEAP = "BARIBHARA_HEAP";
    public static final String CLUSTER = "BARIBHARA_CLUSTER";
    public static final String WILDFLY = "wildfly-39.0.1.Final";

    public Settings {
        serverDirectory = serverDirectory.toAbsolutePath().normalize();
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** For a checkout of the project, with the variables of this process. */
    public static Settings ofProject(Path project) {
        return ofProject(project, System.getenv());
    }

    public static Settings ofProject(Path project, Map<String, String> environment) {
        String data = environment.getOrDefault(DATA_DIRECTORY, "");
        Path dataDirectory = data.isBlank() ? project.resolve(".baribhara") : Path.of(data);
        return new Settings(project.resolve("wildfly-config/target/server"), dataDirectory, environment);
    }

    public Settings with(String variable, String value) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.put(variable, value);
        return new Settings(serverDirectory, dataDirectory, changed);
    }

    public Settings withPorts(int http, int management, int database) {
        return with(HTTP_PORT, Integer.toString(http))
                .with(MANAGEMENT_PORT, Integer.toString(management))
                .with(DATABASE_PORT, Integer.toString(database));
    }

    public Path wildflyHome() {
        return serverDirectory.resolve(WILDFLY);
    }

    public int httpPort() {
        return port(HTTP_PORT, 8080);
    }

    public int managementPort() {
        return port(MANAGEMENT_PORT, 9990);
    }

    public int databasePort() {
        return port(DATABASE_PORT, 5433);
    }

    public String heap() {
        return value(HEAP).orElse("1g");
    }

    /** Whether this is one node of several that know each other. */
    public boolean clustered() {
        return value(CLUSTER).map(Boolean::parseBoolean).orElse(false);
    }

    public Optional<String> value(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(value -> !value.isBlank());
    }

    public String needed(String variable) {
        return value(variable)
                .orElseThrow(() -> new CannotStart("the environment variable " + variable + " is not set"));
    }

    private int port(String variable, int usual) {
        return port(variable, value(variable).orElse(Integer.toString(usual)));
    }

    static int port(String variable, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65_536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new CannotStart(variable + "=" + text + " is not a port number", notANumber);
        }
        throw new CannotStart(variable + "=" + text + " is not a port number");
    }
}
