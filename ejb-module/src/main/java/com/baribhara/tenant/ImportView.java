package com.baribhara.tenant;

import java.time.OffsetDateTime;
import java.util.List;

/** @param errors the first of them; {@code errorCount} counts all */
public record ImportView(
        ImportId id,
        String fileName,
        ImportStatus status,
        int rows,
        int errorCount,
        List<ImportError> errors,
        OffsetDateTime uploadedAt,
        OffsetDateTime finishedAt) {}
