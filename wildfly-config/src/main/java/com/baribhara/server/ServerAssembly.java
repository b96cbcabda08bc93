package com.baribhara.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes our configurations out of WildFly's: one embedded session for each, all scripts in the order of their numbers. */
public final class ServerAssembly {
    /** Our configuration, the one of the distribution it starts from, and the folder of scripts that are for it alone. */
    public enum Variant {
        SINGLE("baribhara.xml", "standalone-full.xml", "single"),
        CLUSTER("baribhara-ha.xml", "standalone-full-ha.xml", "ha");

        private final String configuration;
        private final String origin;
        private final String folder;

        Variant(String configuration, String origin, String folder) {
            this.configuration = configuration;
            this.origin = origin;
            this.folder = folder;
        }

        public String configuration() {
            return configuration;
        }
    }

    private final Path home;
    private final Path scripts;

    public ServerAssembly(Path home, Path scripts) {
        this.home = home.toAbsolutePath();
        this.scripts = scripts.toAbsolutePath();
    }

    /** Arguments: WildFly's home, the folder of scripts. Does nothing when no script has changed since the last time. */
    public static void main(String[] arguments) throws IOException {
        ServerAssembly assembly = new ServerAssembly(Path.of(arguments[0]), Path.of(arguments[1]));
        Path mark = assembly.home.resolve("baribhara.assembled");
        String wanted = assembly.fingerprint();
        if (Files.exists(mark) && Files.readString(mark).equals(wanted)) {
            return;
        }
        for (Variant variant : Variant.values()) {
            assembly.assemble(variant);
        }
        Files.writeString(mark, wanted);
    }

    private void assemble(Variant variant) throws IOException {
        Path configurations = home.resolve("standalone/configuration");
        Path base = home.resolveSibling("assembly-" + variant.folder);
        Path made = apply(variant, configurations.resolve(variant.origin), base);
        Files.copy(made, configurations.resolve(variant.configuration), StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.deleteTree(base);
    }

    /** Applies the variant's scripts to a copy of the configuration, in a base directory made for it; gives the changed copy. */
    public Path apply(Variant variant, Path configuration, Path base) throws IOException {
        PrivateFiles.deleteTree(base);
        PrivateFiles.copyTree(home.resolve("standalone/configuration"), base.resolve("configuration"));
        Path copy = base.resolve("configuration").resolve(variant.configuration);
        Files.copy(configuration, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.createDirectories(base.resolve("log"));
        List<String> lines = new ArrayList<>();
        lines.add("embed-server --server-config=" + variant.configuration + " --std-out=discard");
        for (Path script : scripts(variant)) {
            lines.add("echo " + script.getFileName());
            lines.addAll(Files.readAllLines(script, StandardCharsets.UTF_8));
        }
        lines.add("stop-embedded-server");
        run(Files.write(base.resolve("all.cli"), lines, StandardCharsets.UTF_8), base);
        return copy;
    }

    private List<Path> scripts(Variant variant) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(scripts, scripts.resolve(variant.folder))) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.getFileName().toString().endsWith(".cli"))
                        .forEach(found::add);
            }
        }
        found.sort(Comparator.comparing(Path::getFileName));
        return found;
    }

    private void run(Path script, Path base) throws IOException {
        Path output = base.resolve("log/assembly.log");
        ProcessBuilder builder = new ProcessBuilder(new ServerCommand(home).commandLine(base, script))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("BARIBHARA_"));
        builder.environment().put("JBOSS_HOME", home.toString());
        builder.environment().put("BARIBHARA_STORE_PASSWORD", "only-while-assembling");
        try {
            if (builder.start().waitFor() != 0) {
                throw new IllegalStateException("a script failed; " + output + " says:\n" + Files.readString(output));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while assembling", interrupted);
        }
    }

    private String fingerprint() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        for (Variant variant : Variant.values()) {
            for (Path script : scripts(variant)) {
                contents.put(scripts.relativize(script).toString(), Files.readString(script));
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(contents.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
