package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFilesTest {
    private static final int LIMIT = 300;

    /** Checkstyle holds the Java sources to it; this holds pages, styles, scripts, queries and server scripts. */
    @Test
    void noFileWrittenByHandIsLongerThanThreeHundredLines() {
        List<Path> written = Stream.of(".java", ".xhtml", ".css", ".js", ".sql", ".cli", ".xml", ".sh")
                .flatMap(suffix -> Sources.files("src", suffix))
                .toList();
        assertThat(written).isNotEmpty();
        assertThat(written.stream()
                        .filter(file -> Sources.text(file).lines().count() > LIMIT)
                        .map(Path::toString))
                .isEmpty();
    }

    @Test
    void noServerConfigurationIsCommitted() {
        assertThat(Sources.files("src", ".xml").map(file -> file.getFileName().toString()))
                .noneMatch(name -> name.startsWith("standalone") || name.startsWith("domain"));
    }

    @Test
    void noFileHoldsAPrivateKey() {
        assertThat(Stream.of(".java", ".properties", ".xml", ".pem", ".cli", ".sh")
                        .flatMap(suffix -> Sources.files("src", suffix))
                        .filter(file -> Sources.text(file).matches("(?s).*BEGIN ([A-Z]+ )?PRIVATE KEY.*"))
                        .map(Path::toString))
                .isEmpty();
    }
}
