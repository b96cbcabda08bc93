package com.baribhara.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MigrationNamesTest {
    private static final Path FOLDER = Path.of("src/main/resources/com/baribhara/migrations");
    private static final String DOMAINS =
            "shared|organisation|auth|user|property|tenant|ledger|invoice|payment|maintenance"
                    + "|notification|report|audit|admin";

    @Test
    void everyMigrationNamesATimeADomainAndWhatItDoes() throws IOException {
        assertThat(names())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).matches("V\\d{12}__(" + DOMAINS + ")_[a-z]+(_[a-z]+)+\\.sql"));
    }

    @Test
    void everyTimeExistsAndIsUsedOnce() throws IOException {
        DateTimeFormatter minute = DateTimeFormatter.ofPattern("uuuuMMddHHmm").withResolverStyle(ResolverStyle.STRICT);
        List<String> times = names().map(name -> name.substring(1, 13)).toList();
        assertThat(times)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        time -> assertThat(LocalDateTime.parse(time, minute)).isNotNull());
    }

    @Test
    void theBuildIsMadeForTheNewestMigration() throws IOException {
        assertThat(SchemaVersion.builtFor())
                .isEqualTo(names().map(name -> name.substring(1, 13))
                        .max(String::compareTo)
                        .orElseThrow());
    }

    private static Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
