package com.baribhara.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;

/** The table of what was done and what came of it. Written after each row: also a drill that is broken off leaves what it found. */
final class Results {
    private static final Logger LOG = Logger.getLogger(Results.class.getName());
    private static final String HEAD = """
            # Fault drills

            %,d leases, -Dbaribhara.drill.seed=%d. Taken over and completed: seconds since the fault, without a hand.

            | drill | fault | taken over, s | completed, s | outcome |
            | --- | --- | --- | --- | --- |
            """;

    private final Path file;
    private final List<String> rows = new ArrayList<>();

    Results(Path file) {
        this.file = file;
    }

    /** A row to be filled while the drill goes on; one that is closed before it {@linkplain Row#held held} says that it broke. */
    Row row(String drill, String fault) {
        return new Row(drill, fault);
    }

    final class Row implements AutoCloseable {
        private final String drill;
        private final String fault;
        private String takenOver = "";
        private String completed = "";
        private String outcome = "**BROKEN**";

        private Row(String drill, String fault) {
            this.drill = drill;
            this.fault = fault;
        }

        Row takenOver(double seconds) {
            takenOver = text(seconds);
            return this;
        }

        Row completed(double seconds) {
            completed = text(seconds);
            return this;
        }

        void held(String how) {
            outcome = how;
        }

        @Override
        public void close() {
            rows.add("| %s | %s | %s | %s | %s |%n".formatted(drill, fault, takenOver, completed, outcome));
            String table = HEAD.formatted(Month.LEASES, Moment.seed()) + String.join("", rows);
            LOG.info(() -> "\n" + table);
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, table);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        private static String text(double seconds) {
            return String.format(Locale.ROOT, "%.1f", seconds);
        }
    }
}
