package com.baribhara.tenant.internal.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportFormatTest {

    @Test
    void theDataDictionaryDescribesEveryColumnAsItIsAndNoOther() throws IOException {
        List<String> described = Files.readAllLines(Path.of("../docs/import-format.md")).stream()
                .filter(line -> line.startsWith("## ") && line.endsWith(".csv") || line.startsWith("| `"))
                .map(line -> line.startsWith("##") ? line : line.replaceAll("^(\\|[^|]*\\|[^|]*\\|[^|]*\\|).*", "$1"))
                .toList();

        assertThat(described)
                .containsExactlyElementsOf(List.of(CsvFile.values()).stream()
                        .flatMap(file -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("## " + file.fileName()),
                                file.columns().stream().map(ImportFormatTest::described)))
                        .toList());
    }

    private static String described(Column column) {
        return "| `" + column.name() + "` | " + (column.required() ? "yes" : "no") + " | "
                + column.format().name() + " |";
    }
}
