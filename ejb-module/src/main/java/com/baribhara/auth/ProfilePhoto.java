package com.baribhara.auth;

import com.baribhara.shared.Invalid;
import com.baribhara.shared.Refusal.Field;
import com.baribhara.shared.file.DocumentRefused;
import com.baribhara.shared.file.Picture;
import com.baribhara.shared.security.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a person looks like: a small square JPEG, whatever was sent. */
public final class ProfilePhoto {
    /** The largest file that is taken, before it is drawn anew. */
    public static final int MEGABYTES = 5;

    /** Points on each side. */
    public static final int SIDE = 256;

    public static final String MEDIA_TYPE = "image/jpeg";

    private static final int MOST_BYTES = MEGABYTES << 20;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final String sha256;

    private ProfilePhoto(byte[] content, String sha256) {
        this.content = content;
        this.sha256 = sha256;
    }

    /** As it was kept before. */
    public static ProfilePhoto kept(byte[] content, String sha256) {
        return new ProfilePhoto(content.clone(), sha256);
    }

    /**
     * Reads no more than is taken at most.
     *
     * @throws DocumentRefused when it is no picture that can be drawn anew
     */
    public static ProfilePhoto read(InputStream from) throws IOException {
        byte[] bytes = from.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw DocumentRefused.tooLarge(MEGABYTES);
        }
        if (bytes.length == 0) {
            throw new Invalid(new Field("file", "field.required"));
        }
        if (Arrays.equals(PDF, 0, PDF.length, bytes, 0, Math.min(PDF.length, bytes.length))) {
            throw DocumentRefused.noPicture();
        }
        byte[] square = Picture.read(bytes).square(SIDE);
        return new ProfilePhoto(square, Sha256.hex(square));
    }

    public byte[] content() {
        return content.clone();
    }

    /** Of the bytes, hexadecimal: another picture has another. */
    public String sha256() {
        return sha256;
    }
}
