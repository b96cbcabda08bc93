package com.baribhara.tenant.rest;

import com.baribhara.shared.web.Messages;
import com.baribhara.tenant.ImportError;
import com.baribhara.tenant.ImportStatus;
import com.baribhara.tenant.ImportView;
import com.baribhara.tenant.ImportedFile;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Import", description = "An uploaded portfolio and what became of it. A failed one has changed nothing.")
public record ImportJson(
        @Schema(format = "uuid") String id,
        @Schema(example = "portfolio.zip") String fileName,
        ImportStatus status,

        @Schema(description = "How many rows were read so far, headers not counted.")
        int rows,

        @Schema(description = "How many errors were found; `errors` has the first of them.")
        int errorCount,

        List<ErrorJson> errors,

        @Schema(description = "What each file did; empty until the import is complete, and in lists.")
        List<FileJson> files,

        OffsetDateTime uploadedAt,
        @Schema(nullable = true) OffsetDateTime finishedAt) {

    @Schema(name = "ImportFile", description = "What a file of an upload did.")
    public record FileJson(
            @Schema(example = "leases.csv") String file,

            @Schema(description = "The header not counted.") int rows,

            @Schema(description = "Rows whose code was new.")
            int added,

            @Schema(description = "Rows that said something else than what was known.")
            int changed,

            @Schema(description = "Rows that said what was known already.")
            int unchanged) {

        static FileJson of(ImportedFile one) {
            return new FileJson(one.file(), one.rows(), one.added(), one.changed(), one.unchanged());
        }
    }

    @Schema(name = "ImportError", description = "What is wrong in an upload.")
    public record ErrorJson(
            @Schema(example = "leases.csv") String file,

            @Schema(
                    description = "The line of the file, its header being line 1; null: the whole file.",
                    nullable = true)
            Integer row,

            @Schema(description = "The column; null: the whole row.", example = "rent", nullable = true)
            String field,

            @Schema(description = "Stable, for programs.", example = "amount.not-positive")
            String code,

            @Schema(description = "In the reader's language.", example = "The amount must be more than zero.")
            String message) {

        static ErrorJson of(ImportError error, Locale locale) {
            return new ErrorJson(
                    error.file(),
                    error.row(),
                    error.field(),
                    error.code(),
                    Messages.fault(error.code(), error.args(), locale));
        }
    }

    static ImportJson of(ImportView view, Locale locale) {
        return new ImportJson(
                view.id().toString(),
                view.fileName(),
                view.status(),
                view.rows(),
                view.errorCount(),
                view.errors().stream().map(error -> ErrorJson.of(error, locale)).toList(),
                view.files().stream().map(FileJson::of).toList(),
                view.uploadedAt(),
                view.finishedAt());
    }
}
