package com.baribhara.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a log that say what went wrong. */
final class ServerLog {
    private static final Pattern TROUBLE =
            Pattern.compile("\\b(ERROR|FATAL|SEVERE|PANIC)\\b|^Caused by|WELD-\\d+|WFLYSRV0055");
    private static final int LINES = 30;
    /** As {@code max-backup-index} of the server's own log has it. */
    private static final int KEPT = 10;

    private ServerLog() {}

    /** The last lines that speak of trouble, else just the last lines. */
    static String tail(Path log) {
        try {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();
            List<String> trouble =
                    lines.stream().filter(line -> TROUBLE.matcher(line).find()).toList();
            return String.join("\n", last(trouble.isEmpty() ? lines : trouble));
        } catch (IOException unreadable) {
            return "(no log: " + unreadable.getMessage() + ")";
        }
    }

    /** Begins a new log and keeps the earlier ones, the youngest as {@code .1}, named as WildFly names those it turns over by size. */
    static void turnOver(Path log) throws IOException {
        if (Files.notExists(log)) {
            return;
        }
        for (int age = KEPT; age > 1; age--) {
            Path younger = aged(log, age - 1);
            if (Files.exists(younger)) {
                Files.move(younger, aged(log, age), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.move(log, aged(log, 1), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path aged(Path log, int age) {
        return log.resolveSibling(log.getFileName() + "." + age);
    }

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }
}
