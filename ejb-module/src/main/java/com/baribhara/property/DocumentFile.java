package com.baribhara.property;

import com.baribhara.property.model.FileName;
import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.file.DocumentRefused;
import com.baribhara.shared.file.Picture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file as it may be kept (OWASP ASVS 5.0, 5.1 to 5.3): its type is what its bytes are, a picture is drawn anew so that nothing else
 * travels in it, its name is a name and no path.
 */
public final class DocumentFile {
    /** The largest file that is taken, before a picture is drawn anew. */
    public static final int MEGABYTES = 10;

    private static final int MOST_BYTES = MEGABYTES << 20;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String PDF_TYPE = "application/pdf";
    private static final int TRAILER = 1024;

    private final String name;
    private final String mediaType;
    private final byte[] content;

    private DocumentFile(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** As it was kept before. */
    public static DocumentFile kept(String name, String mediaType, byte[] content) {
        return new DocumentFile(name, mediaType, content.clone());
    }

    /**
     * Reads no more than is taken at most.
     *
     * @param name as the sender calls it
     * @throws DocumentRefused when it is not kept
     */
    public static DocumentFile read(String name, InputStream from) throws IOException {
        byte[] bytes = from.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw DocumentRefused.tooLarge(MEGABYTES);
        }
        if (bytes.length == 0) {
            throw new Invalid(new Field("file", "field.required"));
        }
        FileName called = FileName.of(name);
        if (pdf(bytes)) {
            return new DocumentFile(called.as("PDF", "pdf"), PDF_TYPE, bytes);
        }
        Picture picture = Picture.read(bytes);
        return new DocumentFile(
                called.as(picture.format(), picture.extensions()), picture.mediaType(), picture.drawnAnew());
    }

    /** From its first byte to its end: what only begins like one, or has one inside, is none. */
    private static boolean pdf(byte[] bytes) {
        String end = new String(
                bytes,
                Math.max(0, bytes.length - TRAILER),
                Math.min(TRAILER, bytes.length),
                StandardCharsets.ISO_8859_1);
        return Arrays.equals(PDF, 0, PDF.length, bytes, 0, Math.min(PDF.length, bytes.length)) && end.contains("%%EOF");
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] content() {
        return content.clone();
    }
}
