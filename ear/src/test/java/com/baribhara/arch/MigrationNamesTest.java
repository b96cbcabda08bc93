package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MigrationNamesTest {
    private static final Pattern VERSIONED = Pattern.compile("V(\\d{12})__([a-z]+)_[a-z]+(_[a-z0-9]+)+\\.sql");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm").withResolverStyle(ResolverStyle.STRICT);

    @Test
    void everyMigrationSaysWhenWhoseAndWhat() {
        assertThat(migrations()).isNotEmpty().allSatisfy(name -> {
            Matcher parts = VERSIONED.matcher(name);
            assertThat(parts.matches()).as(name).isTrue();
            assertThat(Domains.decided(parts.group(2))).as(name).isTrue();
            assertThat(LocalDateTime.parse(parts.group(1), STAMP)).as(name).isNotNull();
        });
    }

    @Test
    void noTwoMigrationsClaimTheSameMinute() {
        assertThat(migrations().stream().map(name -> name.substring(0, 13))).doesNotHaveDuplicates();
    }

    /** Every name the schema gives follows one scheme, so that a violated constraint tells what it was about. */
    @Test
    void constraintsAndIndexesSayTheirKind() {
        Pattern named =
                Pattern.compile("(?i)\\b(?:constraint|index(?: concurrently)?(?: if not exists)?)\\s+([a-z_0-9]+)");
        Set<String> words = Set.of("on", "if", "trigger");
        assertThat(Sources.files("src/main/resources/com/baribhara/migrations", ".sql")
                        // the batch engine's own tables keep the names it gives them
                        .filter(file -> !file.toString().contains("job_repository"))
                        .flatMap(file -> named.matcher(withoutComments(Sources.text(file)))
                                .results())
                        .map(found -> found.group(1))
                        .filter(name -> !words.contains(name))
                        .filter(name -> !name.matches(".*_(pk|fk|uk|ck|ix|ex)")))
                .isEmpty();
    }

    private static List<String> migrations() {
        return Sources.files("src/main/resources/com/baribhara/migrations", ".sql")
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.startsWith("R__"))
                .toList();
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("--[^\n]*", "");
    }
}
