package com.baribhara.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.server.ServerAssembly.Variant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScriptsTest {
    @TempDir
    Path base;

    @ParameterizedTest
    @EnumSource(Variant.class)
    void appliedASecondTimeTheyChangeNothing(Variant variant) throws IOException {
        Path once = AssembledServer.HOME.resolve("standalone/configuration").resolve(variant.configuration());
        Path twice = new ServerAssembly(AssembledServer.HOME, AssembledServer.SCRIPTS)
                .apply(variant, once, base.resolve("second"));
        assertThat(ConfigurationModel.lines(twice)).isEqualTo(ConfigurationModel.lines(once));
    }

    @Test
    void holdNoSecret() throws IOException {
        for (Path script : scripts()) {
            assertThat(Files.readAllLines(script))
                    .as(script.toString())
                    .noneMatch(line -> line.matches("(?i).*(password|secret)=\"?(?!\\$\\{env\\.).+"))
                    .noneMatch(line -> line.contains("clear-text=") && !line.contains("clear-text=\"${env."));
        }
    }

    @Test
    void areNumberedOnceAndGuardEveryAddition() throws IOException {
        assertThat(scripts().stream().map(script -> script.getFileName().toString()))
                .allMatch(name -> name.matches("\\d\\d-[a-z-]+\\.cli"));
        for (Path script : scripts()) {
            assertThat(Files.readAllLines(script))
                    .as(script.toString())
                    .noneMatch(line -> line.matches("/\\S+:(add|remove)\\b.*"));
        }
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(AssembledServer.SCRIPTS)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
