package com.baribhara.tenant.internal.portfolio;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Goes through an upload as it streams by, file after file in whatever order they stand, and trusts nothing it says. */
class PortfolioZip {
    private final Findings findings;
    private final ZipLimits limits;
    private long content;

    PortfolioZip(Findings findings, ZipLimits limits) {
        this.findings = findings;
        this.limits = limits;
    }

    /** Takes one file of the zip. */
    interface Files {
        void file(CsvFile file, InputStream bytes) throws IOException, SQLException;
    }

    void read(InputStream upload, Files files) throws IOException, SQLException {
        CountedInput counted = new CountedInput(upload);
        try {
            ZipInputStream zip = new ZipInputStream(counted, StandardCharsets.UTF_8);
            int entries = entries(zip, counted, files);
            if (entries == 0) {
                findings.upload("zip.not-a-zip");
            } else if (counted.entriesAtEnd() != entries) {
                findings.upload("zip.unreadable");
            }
        } catch (TooMuch bomb) {
            findings.upload("zip.too-large", String.valueOf(limits.uncompressed() / 1024 / 1024));
        } catch (ZipException | EOFException | IllegalArgumentException unreadable) {
            findings.upload(encrypted(unreadable) ? "zip.encrypted" : "zip.unreadable");
        }
    }

    private int entries(ZipInputStream zip, CountedInput counted, Files files) throws IOException, SQLException {
        Set<CsvFile> seen = EnumSet.noneOf(CsvFile.class);
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            InputStream bytes = new Bounded(zip, counted);
            Optional<CsvFile> file = CsvFile.named(entry.getName());
            if (file.isPresent() && seen.add(file.get())) {
                files.file(file.get(), bytes);
            } else if (file.isPresent()) {
                findings.upload("zip.duplicate-entry", entry.getName());
            } else if (!leftByAnArchiver(entry.getName())) {
                findings.upload("zip.unknown-entry", shown(entry.getName()));
            }
            bytes.transferTo(java.io.OutputStream.nullOutputStream());
            if (entries > Findings.KEPT) {
                throw new ZipException("too many entries");
            }
        }
        if (entries > 0 && seen.isEmpty()) {
            findings.upload("zip.no-file");
        }
        return entries;
    }

    /** What macOS adds to every zip it makes. */
    private static boolean leftByAnArchiver(String name) {
        return name.startsWith("__MACOSX/") || name.equals(".DS_Store");
    }

    private static boolean encrypted(Exception unreadable) {
        return unreadable.getMessage() != null && unreadable.getMessage().contains("encrypted");
    }

    private static String shown(String name) {
        String visible = name.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .limit(100)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return visible;
    }

    /** The content of the zip grew past what an upload may be. */
    private static class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what comes out against what went in; closing it leaves the zip open for its next entry. */
    private class Bounded extends FilterInputStream {
        private final CountedInput compressed;

        Bounded(InputStream in, CountedInput compressed) {
            super(in);
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) throws TooMuch {
            content += read;
            boolean bomb = content > limits.ratioFrom() && content > compressed.count() * limits.ratio();
            if (bomb || content > limits.uncompressed()) {
                throw new TooMuch();
            }
        }

        @Override
        public void close() {
            // the zip goes on after this entry
        }
    }
}
