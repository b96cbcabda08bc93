package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.shared.security.Rights;
import com.baribhara.shared.security.Roles;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Who may what is written down, door by door, and the page that says so is kept equal to the code. */
@AnalyzeClasses(packages = "com.baribhara", importOptions = ImportOption.DoNotIncludeTests.class)
class WhoMayWhatTest {
    private static final Path WRITTEN = Sources.PROJECT.resolve("docs/rights.md");
    private static final Path API = Sources.PROJECT.resolve("docs/api/openapi.yaml");
    private static final String WRITE = "baribhara.rights.write";
    private static final String BASE = "/api/v1";
    private static final Set<String> VERBS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    @ArchTest
    static void theTableOfDoorsSaysWhatTheCodeSays(JavaClasses all) throws IOException {
        String present = written(Operations.of(all), PageGates.all());
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(WRITTEN, present);
        }
        assertThat(present)
                .as(
                        "who may what has changed: when that is meant, write %s anew with `./mvnw verify -DskipITs -D%s=true`"
                                + " and look at the difference",
                        Sources.PROJECT.relativize(WRITTEN), WRITE)
                .isEqualTo(Files.exists(WRITTEN) ? Files.readString(WRITTEN) : "");
    }

    /** {@link com.baribhara.it.api.OpenApiIT} holds the file against what the server tells of itself. */
    @ArchTest
    static void theDescriptionOfTheApiHasTheOperationsThatThereAre(JavaClasses all) throws IOException {
        Set<String> described = new TreeSet<>();
        JsonNode paths = new YAMLMapper().readTree(API.toFile()).path("paths");
        paths.properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(verb -> {
                    if (VERBS.contains(verb.toUpperCase(java.util.Locale.ROOT))
                            && path.getKey().startsWith(BASE)) {
                        described.add(verb.toUpperCase(java.util.Locale.ROOT) + " "
                                + path.getKey().substring(BASE.length()));
                    }
                }));
        Set<String> present = new TreeSet<>();
        Operations.of(all).forEach(operation -> present.add(operation.name()));
        assertThat(present).hasSizeGreaterThan(80).isEqualTo(described);
    }

    @ArchTest
    static void everyPageSaysWhoMayOpenIt(JavaClasses all) {
        assertThat(all).isNotEmpty();
        assertThat(PageGates.forgotten())
                .as("pages without a permission in web.xml")
                .isEmpty();
    }

    private static String written(List<Door> operations, List<Door> pages) {
        return """
                # Who may what

                Written from the code by `WhoMayWhatTest`, which fails when it differs; `RightsMatrixIT` asks the running product at each of these doors as
                each role. A role that an organisation makes itself opens what its permissions open. Whoever may not pass a door hears 403; a thing of
                somebody else behind a door that is open is not found.

                ## Permissions

                What a permission needs comes with it.

                %s
                ## Calls of the API

                Below `/api/v1`. Where two permissions are named, either is enough.

                %s
                ## Pages

                %s""".formatted(permissions(), doors("call", operations), doors("page", pages));
    }

    private static String permissions() {
        StringBuilder table = new StringBuilder(head("permission | needs"));
        Rights.all()
                .forEach(right -> table.append(
                        row("`" + right.permission() + "` | " + String.join(", ", right.needs()), right.roles())));
        return table.toString();
    }

    private static String doors(String kind, List<Door> doors) {
        StringBuilder table = new StringBuilder(head(kind + " | wants"));
        doors.forEach(door -> table.append(row(
                "`" + door.name() + "` | " + door.wants(),
                Roles.OF_ACCOUNTS.stream().filter(door::opensFor).toList())));
        return table.toString();
    }

    private static String head(String first) {
        return "| " + first + " | " + String.join(" | ", Roles.OF_ACCOUNTS) + " |\n| --- | --- |"
                + " :-: |".repeat(Roles.OF_ACCOUNTS.size()) + "\n";
    }

    private static String row(String first, Collection<String> roles) {
        return "| " + first + " | "
                + Roles.OF_ACCOUNTS.stream()
                        .map(role -> roles.contains(role) ? "x" : "")
                        .collect(Collectors.joining(" | "))
                + " |\n";
    }
}
