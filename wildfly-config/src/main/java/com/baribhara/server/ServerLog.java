package com.baribhara.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a log that say what went wrong. */
final class ServerLog {
    private static final Pattern TROUBLE =
            Pattern.compile("\\b(ERROR|FATAL|SEVERE|PANIC)\\b|^Caused by|WELD-\\d+|WFLYSRV0055");
    private static final int LINES = 30;

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

    private static List<String> last(List<String> lines) {
        return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
    }
}
