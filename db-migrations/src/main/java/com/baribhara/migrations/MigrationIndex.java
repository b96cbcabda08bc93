package com.baribhara.migrations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes, while the build runs, the newest migration's version beside the migrations: a server cannot list its own jars. */
public final class MigrationIndex {
    private static final Pattern MIGRATION = Pattern.compile("V(\\d{12})__.+\\.sql");

    private MigrationIndex() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path index = folder.resolve("schema-version.txt");
        String newest = newest(folder) + "\n";
        // a file that says the same is left alone: a newer one would have all that depends on this jar built again
        if (Files.notExists(index) || !newest.equals(Files.readString(index, StandardCharsets.US_ASCII))) {
            Files.writeString(index, newest, StandardCharsets.US_ASCII);
        }
    }

    static String newest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> name.group(1))
                    .max(String::compareTo)
                    .orElseThrow();
        }
    }
}
