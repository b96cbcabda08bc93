package com.baribhara.server;

import java.nio.file.Path;

/** Where the build put the server. */
final class AssembledServer {
    static final Path DIRECTORY = Path.of("target/server").toAbsolutePath();
    static final Path HOME = DIRECTORY.resolve(Settings.WILDFLY);
    static final Path SCRIPTS = Path.of("src/main/cli").toAbsolutePath();

    private AssembledServer() {}
}
