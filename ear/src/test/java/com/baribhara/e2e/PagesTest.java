package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue of what is looked at, held against what there is. */
class PagesTest {
    private static final Path WEBAPP = Path.of("..", "web-module", "src", "main", "webapp");

    /** Shown at the addresses of others, or reached by a form alone: {@link ListsE2E} looks at what is chosen in a list. */
    private static final Set<String> AT_OTHER_ADDRESSES = Set.of("error.xhtml");

    @Test
    void everyPageIsLookedAt() throws IOException {
        Set<String> seen = Scenes.all().stream().map(Scene::file).collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            assertThat(files.map(file -> WEBAPP.relativize(file).toString())
                            .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF"))
                            .filter(file -> !AT_OTHER_ADDRESSES.contains(file)))
                    .as("pages without a line in Scenes")
                    .isSubsetOf(seen);
        }
    }

    @Test
    void noTwoScenesShareAName() {
        assertThat(Scenes.all()).extracting(Scene::slug).doesNotHaveDuplicates();
    }
}
