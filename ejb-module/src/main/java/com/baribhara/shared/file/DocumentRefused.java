package com.baribhara.shared.file;

import com.baribhara.shared.Refusal;
import java.util.List;

/** A file that is not kept. */
public final class DocumentRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private DocumentRefused(Kind kind, String code, String... args) {
        super(kind, code, List.of(args), List.of(new Field("file", code, args)));
    }

    public static DocumentRefused tooLarge(int megabytes) {
        return new DocumentRefused(Kind.TOO_LARGE, "document.too-large", String.valueOf(megabytes));
    }

    /** Neither a PDF nor a picture, whatever its name says. */
    public static DocumentRefused type() {
        return new DocumentRefused(Kind.RULE, "document.type");
    }

    /** A paper where only a picture will do. */
    public static DocumentRefused noPicture() {
        return new DocumentRefused(Kind.RULE, "document.no-picture");
    }

    /** @param is what its bytes are */
    public static DocumentRefused extension(String is) {
        return new DocumentRefused(Kind.RULE, "document.extension", is);
    }

    public static DocumentRefused unreadable() {
        return new DocumentRefused(Kind.RULE, "document.unreadable");
    }

    public static DocumentRefused tooManyPixels(int megapixels) {
        return new DocumentRefused(Kind.RULE, "document.too-many-pixels", String.valueOf(megapixels));
    }

    /** The thing has as many as are kept of one. */
    public static DocumentRefused tooMany(int most) {
        return new DocumentRefused(Kind.CONFLICT, "document.too-many", String.valueOf(most));
    }
}
