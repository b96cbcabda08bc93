package com.baribhara.it.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.RunningSystem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The page about the product names all that it ships. */
class ShippedPartsIT {
    private static final Pattern VERSION = Pattern.compile("-[0-9][^/]*(?=\\.jar$)");
    private static final Set<String> OURS = Set.of("ejb-module", "batch-jobs", "db-migrations");

    @Test
    void everyLibraryInTheEarIsNamedWithItsLicence() throws IOException {
        Collection<String> libraries;
        try (InputStream ear = Files.newInputStream(RunningSystem.ear())) {
            libraries = libraries(new ZipInputStream(ear));
        }
        assertThat(libraries).hasSizeGreaterThan(5).isSubsetOf(named());
    }

    private static List<String> libraries(ZipInputStream archive) throws IOException {
        List<String> found = new ArrayList<>();
        for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            String file = entry.getName().replaceFirst(".*/", "");
            if (file.endsWith(".war")) {
                found.addAll(libraries(new ZipInputStream(archive)));
            } else if (file.endsWith(".jar")) {
                found.add(VERSION.matcher(file).replaceFirst("").replace(".jar", ""));
            }
        }
        found.removeAll(OURS);
        return found;
    }

    private static Set<String> named() throws IOException {
        Properties shipped = new Properties();
        try (InputStream file = ShippedPartsIT.class.getResourceAsStream("/com/baribhara/web/shipped.properties")) {
            shipped.load(file);
        }
        return shipped.stringPropertyNames();
    }
}
