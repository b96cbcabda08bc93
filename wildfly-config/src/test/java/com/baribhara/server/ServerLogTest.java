package com.baribhara.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    @TempDir
    Path directory;

    private Path log;

    @BeforeEach
    void named() {
        log = directory.resolve("server.log");
    }

    @Test
    void aStartKeepsWhatTheEarlierOnesWrote() throws IOException {
        for (String start : new String[] {"first", "second", "third"}) {
            ServerLog.turnOver(log);
            Files.writeString(log, start);
        }

        assertThat(log).hasContent("third");
        assertThat(directory.resolve("server.log.1")).hasContent("second");
        assertThat(directory.resolve("server.log.2")).hasContent("first");
    }

    @Test
    void theEleventhStartForgetsTheFirst() throws IOException {
        for (int start = 1; start <= 12; start++) {
            ServerLog.turnOver(log);
            Files.writeString(log, "start " + start);
        }

        try (var logs = Files.list(directory)) {
            assertThat(logs).hasSize(11);
        }
        assertThat(directory.resolve("server.log.10")).hasContent("start 2");
    }

    @Test
    void whatWentWrongIsShownBeforeWhatJustHappened() throws IOException {
        Files.writeString(log, "INFO one\nERROR no port\nINFO three\n");

        assertThat(ServerLog.tail(log)).isEqualTo("ERROR no port");
    }
}
