package com.baribhara.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.beans.Introspector;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BatchXmlTest {
    private static final Pattern REF = Pattern.compile("\\bref=\"([^\"]+)\"");

    @Test
    void everyFileHoldsTheJobOfItsOwnName() {
        assertThat(jobs()).isNotEmpty().allSatisfy(job -> {
            String id = job.getFileName().toString().replace(".xml", "");
            assertThat(Sources.text(job)).containsPattern("<job\\s[^>]*\\bid=\"" + id + "\"");
        });
    }

    @Test
    void everyRefNamesAnArtifact() {
        Set<String> artifacts = artifacts();
        assertThat(jobs())
                .allSatisfy(job -> assertThat(
                                REF.matcher(Sources.text(job)).results().map(found -> found.group(1)))
                        .isNotEmpty()
                        .isSubsetOf(artifacts));
    }

    private static List<Path> jobs() {
        return Sources.files("src/main/resources/META-INF/batch-jobs", ".xml").toList();
    }

    private static Set<String> artifacts() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("com.baribhara").stream()
                        .filter(type -> type.isAnnotatedWith(Named.class))
                        .map(type -> {
                            String given = type.getAnnotationOfType(Named.class).value();
                            return given.isEmpty() ? Introspector.decapitalize(type.getSimpleName()) : given;
                        })
                        .collect(Collectors.toSet());
    }
}
