package com.baribhara.arch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the project as they lie in the working copy; tests of this module run in its directory. */
final class Sources {
    static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    private Sources() {}

    static Stream<Path> modules() {
        return Stream.of("db-migrations", "ejb-module", "batch-jobs", "web-module", "wildfly-config", "ear")
                .map(PROJECT::resolve);
    }

    static Stream<Path> files(String folder, String suffix) {
        return modules()
                .map(module -> module.resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(Sources::below)
                .filter(file -> file.toString().endsWith(suffix));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
