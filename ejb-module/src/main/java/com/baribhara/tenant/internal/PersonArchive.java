package com.baribhara.tenant.internal;

import com.baribhara.shared.person.PersonFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** What is kept of a person, as a zip that other programs read too. */
public final class PersonArchive {
    private PersonArchive() {}

    public static byte[] of(List<PersonFile> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (PersonFile file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.json().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
