package com.baribhara.tenant.internal.portfolio;

import com.baribhara.tenant.ImportError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with an upload: the first thousand findings, and the count of all. */
class Findings {
    /** Nobody reads on; a file with one wrong column in every row must not fill the memory. */
    static final int KEPT = 1_000;

    /** The file named by what is wrong with the upload as a whole. */
    static final String UPLOAD = "zip";

    private final List<ImportError> kept = new ArrayList<>();
    private int count;
    private boolean whole = true;

    void add(ImportError error) {
        count(1);
        if (kept.size() < KEPT) {
            kept.add(error);
        }
    }

    void add(String file, Integer row, String field, BadField bad) {
        add(new ImportError(file, row, field, bad.code(), bad.args()));
    }

    /** The upload itself is at fault: kept whatever was kept before, since nothing else explains it. */
    void upload(String code, String... args) {
        count(1);
        kept.add(0, new ImportError(UPLOAD, null, null, code, List.of(args)));
        whole = false;
    }

    /** A file couldn't be read to its end: nothing can be said of rows that refer to it. */
    void incomplete() {
        whole = false;
    }

    boolean readWhole() {
        return whole;
    }

    /** More of the same, known by number only. */
    void count(int more) {
        count += more;
    }

    int count() {
        return count;
    }

    boolean none() {
        return count == 0;
    }

    /** In the order of the files and their rows. */
    List<ImportError> inOrder() {
        return kept.stream()
                .limit(KEPT)
                .sorted(Comparator.comparingInt((ImportError error) -> place(error.file()))
                        .thenComparing(ImportError::row, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private static int place(String file) {
        return CsvFile.named(file).map(CsvFile::ordinal).orElse(-1);
    }
}
