package com.baribhara.tenant;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * @param errors the first of them; {@code errorCount} counts all
 * @param files what each file did, in the order of the work; empty until the import is complete
 */
public record ImportView(
        ImportId id,
        String fileName,
        ImportStatus status,
        int rows,
        int errorCount,
        List<ImportError> errors,
        List<ImportedFile> files,
        OffsetDateTime uploadedAt,
        OffsetDateTime finishedAt) {
    /** The same import with what is told of one alone, not in a list. */
    public ImportView explained(List<ImportError> why, List<ImportedFile> done) {
        return new ImportView(id, fileName, status, rows, errorCount, why, done, uploadedAt, finishedAt);
    }
}
