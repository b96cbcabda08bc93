package com.baribhara.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file a list can be had as. */
enum FileFormat {
    CSV("text/csv; charset=UTF-8") {
        @Override
        RowWriter writer(OutputStream out, String name) throws IOException {
            return new CsvRows(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        RowWriter writer(OutputStream out, String name) {
            return new ExcelRows(out, name);
        }
    };

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract RowWriter writer(OutputStream out, String name) throws IOException;

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileFormat> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending().equals(ending))
                .findFirst();
    }
}
