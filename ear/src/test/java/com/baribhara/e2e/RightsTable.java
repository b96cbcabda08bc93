package com.baribhara.e2e;

import com.baribhara.it.RunningSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** {@code docs/rights.md}, read back. */
record RightsTable(List<Line> operations, List<Line> pages) {
    private static final Path WRITTEN = RunningSystem.project().resolve("docs/rights.md");
    private static final int FIRST_ROLE = 3;

    /**
     * @param door {@code GET /leases/{id}} or {@code /tenant/lease.xhtml}
     * @param wants the permission, or what else is said
     */
    record Line(String door, String wants, Set<String> roles) {
        boolean open() {
            return wants.equals("open");
        }

        boolean wantsAny(Set<String> permissions) {
            return Stream.of(wants.split(", ")).anyMatch(permissions::contains);
        }

        String verb() {
            return door.substring(0, door.indexOf(' '));
        }

        String path() {
            return door.substring(door.indexOf(' ') + 1);
        }

        boolean reads() {
            return door.startsWith("GET ");
        }
    }

    static RightsTable read() {
        try {
            List<Line> operations = new ArrayList<>();
            List<Line> pages = new ArrayList<>();
            String[] head = {};
            for (String row : Files.readAllLines(WRITTEN)) {
                String[] cells = row.split("\\|", -1);
                if (row.startsWith("| call |") || row.startsWith("| page |") || row.startsWith("| permission |")) {
                    head = cells;
                } else if (row.startsWith("| `") && !head[1].strip().equals("permission")) {
                    (head[1].strip().equals("call") ? operations : pages).add(line(head, cells));
                }
            }
            return new RightsTable(operations, pages);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Line line(String[] head, String[] cells) {
        Set<String> roles = new TreeSet<>();
        for (int column = FIRST_ROLE; column < head.length; column++) {
            if (cells[column].strip().equals("x")) {
                roles.add(head[column].strip());
            }
        }
        return new Line(cells[1].strip().replace("`", ""), cells[2].strip(), roles);
    }
}
