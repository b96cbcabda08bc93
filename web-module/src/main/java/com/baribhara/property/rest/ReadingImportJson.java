package com.baribhara.property.rest;

import com.baribhara.property.ReadingImport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReadingImport", description = "What a file of readings came to.")
public record ReadingImportJson(
        @Schema(description = "Rows that tell a reading; those without a value are passed over.")
        int rows,

        @Schema(description = "How many of them are new.") int added,

        @Schema(description = "How many were known before.") int unchanged) {

    static ReadingImportJson of(ReadingImport outcome) {
        return new ReadingImportJson(outcome.rows(), outcome.added(), outcome.unchanged());
    }
}
