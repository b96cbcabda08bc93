package com.baribhara.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command lines of WildFly: the same options as its own start scripts, without a shell between us and the process. */
final class ServerCommand {
    private static final List<String> MODULAR_JDK = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");
    private static final int FIRST_WITH_NATIVE_ACCESS_WARNINGS = 22;

    private final Path home;

    ServerCommand(Path home) {
        this.home = home;
    }

    List<String> server(Path base, String configuration, String node, String heap, List<String> jvmOptions) {
        List<String> command = java("-Xmx" + heap);
        command.addAll(List.of(
                "-Djava.net.preferIPv4Stack=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=Asia/Dhaka",
                // a handshake costs us more than a caller: one a connection; and no group below 128 bits
                "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
                "-Djdk.tls.namedGroups=x25519,secp256r1,secp384r1,secp521r1,x448",
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base,
                "-Djboss.node.name=" + node,
                "-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"),
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri()));
        command.addAll(jvmOptions);
        command.addAll(module("org.jboss.as.standalone", "--server-config=" + configuration));
        return command;
    }

    /** The command-line interface, whose embedded server works in the base directory. */
    List<String> commandLine(Path base, Path script) {
        List<String> command = java("-Xmx512m");
        command.addAll(List.of(
                "-Djboss.server.base.dir=" + base,
                "-Dlogging.configuration="
                        + home.resolve("bin/jboss-cli-logging.properties").toUri(),
                "-Djboss.cli.log.file=" + base.resolve("log/cli.log"),
                "-Djboss.cli.config=" + home.resolve("bin/jboss-cli.xml"),
                "-Djboss.home.dir=" + home));
        command.addAll(module("org.jboss.as.cli", "--file=" + script));
        return command;
    }

    private static List<String> java(String heap) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(heap);
        command.addAll(MODULAR_JDK);
        if (Runtime.version().feature() >= FIRST_WITH_NATIVE_ACCESS_WARNINGS) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        return command;
    }

    private List<String> module(String name, String argument) {
        return List.of(
                "-jar",
                home.resolve("jboss-modules.jar").toString(),
                "-mp",
                home.resolve("modules").toString(),
                name,
                argument);
    }
}
