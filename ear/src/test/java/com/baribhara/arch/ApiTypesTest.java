package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The API's description says by hand what the types of other modules may be; it says what they are. */
class ApiTypesTest {
    private static final String PREFIX = "mp.openapi.schema.";
    private static final Path CONFIG =
            Sources.PROJECT.resolve("web-module/src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern VALUES = Pattern.compile("\"enum\":\\[([^]]*)]");
    private static final Pattern VALUE = Pattern.compile("\"([A-Z0-9_]+)\"");

    static Stream<String> enums() throws IOException {
        return described().stringPropertyNames().stream()
                .filter(key -> key.startsWith(PREFIX))
                .filter(key -> VALUES.matcher(described(key)).find())
                .map(key -> key.substring(PREFIX.length()));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void everyValueIsDescribedAndNoOther(String type) throws ClassNotFoundException {
        List<String> there = Arrays.stream(Class.forName(type).getEnumConstants())
                .map(value -> ((Enum<?>) value).name())
                .toList();
        assertThat(values(described(PREFIX + type))).containsExactlyInAnyOrderElementsOf(there);
    }

    private static List<String> values(String schema) {
        var found = VALUES.matcher(schema);
        assertThat(found.find()).isTrue();
        return VALUE.matcher(found.group(1))
                .results()
                .map((MatchResult value) -> value.group(1))
                .toList();
    }

    private static String described(String key) {
        try {
            return described().getProperty(key);
        } catch (IOException unreadable) {
            throw new AssertionError("no " + CONFIG, unreadable);
        }
    }

    private static Properties described() throws IOException {
        try (Reader in = Files.newBufferedReader(CONFIG)) {
            Properties config = new Properties();
            config.load(in);
            return config;
        }
    }
}
