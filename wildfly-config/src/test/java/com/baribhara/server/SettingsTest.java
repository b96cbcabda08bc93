package com.baribhara.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final Path PROJECT = Path.of("/project");

    @Test
    void withoutVariablesItIsTheUsualPortsAndTheProjectsOwnData() {
        Settings settings = Settings.ofProject(PROJECT, Map.of());
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.managementPort()).isEqualTo(9990);
        assertThat(settings.databasePort()).isEqualTo(5433);
        assertThat(settings.dataDirectory()).isEqualTo(PROJECT.resolve(".baribhara"));
    }

    @Test
    void theVariablesMoveIt() {
        Settings settings =
                Settings.ofProject(PROJECT, Map.of("BARIBHARA_HTTP_PORT", "18081", "BARIBHARA_DATA_DIR", "/elsewhere"));
        assertThat(settings.httpPort()).isEqualTo(18081);
        assertThat(settings.dataDirectory()).isEqualTo(Path.of("/elsewhere"));
    }

    @Test
    void itIsOneNodeOfSeveralOnlyWhenThatIsSaid() {
        assertThat(Settings.ofProject(PROJECT, Map.of()).clustered()).isFalse();
        assertThat(Settings.ofProject(PROJECT, Map.of("BARIBHARA_CLUSTER", "true"))
                        .clustered())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "eighty"})
    void aPortThatIsNoneIsRefusedByName(String port) {
        Settings settings = Settings.ofProject(PROJECT, Map.of("BARIBHARA_HTTP_PORT", port));
        assertThatThrownBy(settings::httpPort)
                .isInstanceOf(CannotStart.class)
                .hasMessage("BARIBHARA_HTTP_PORT=" + port + " is not a port number");
    }
}
