package com.baribhara.shared.file;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/**
 * A JPEG or PNG that is drawn anew: what is kept are its points and nothing that was hidden beside them, neither the place where it was taken
 * nor another file. It stands as the camera was held.
 */
public final class Picture {
    private static final int MEGAPIXELS = 25;
    private static final int MILLION = 1_000_000;
    private static final float QUALITY = 0.85f;

    /** Each takes up to a hundred megabytes while it is drawn. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private final boolean jpeg;
    private final byte[] bytes;

    private Picture(boolean jpeg, byte[] bytes) {
        this.jpeg = jpeg;
        this.bytes = bytes;
    }

    /**
     * Looks at the head alone, before a point is drawn.
     *
     * @throws DocumentRefused when it is no such picture, or one of too many points
     */
    public static Picture read(byte[] bytes) {
        try (ImageInputStream stream = stream(bytes)) {
            ImageReader reader = reader(stream);
            try {
                reader.setInput(stream, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > (long) MEGAPIXELS * MILLION) {
                    throw DocumentRefused.tooManyPixels(MEGAPIXELS);
                }
                return new Picture(reader.getFormatName().equalsIgnoreCase("JPEG"), bytes);
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw DocumentRefused.unreadable();
        }
    }

    private static ImageInputStream stream(byte[] bytes) throws IOException {
        return ImageIO.createImageInputStream(new ByteArrayInputStream(bytes));
    }

    private static ImageReader reader(ImageInputStream stream) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            String format = reader.getFormatName();
            if (format.equalsIgnoreCase("JPEG") || format.equalsIgnoreCase("PNG")) {
                return reader;
            }
            reader.dispose();
        }
        throw DocumentRefused.type();
    }

    public String format() {
        return jpeg ? "JPEG" : "PNG";
    }

    public String mediaType() {
        return jpeg ? "image/jpeg" : "image/png";
    }

    public String[] extensions() {
        return jpeg ? new String[] {"jpg", "jpeg"} : new String[] {"png"};
    }

    /** @throws DocumentRefused when it can't be read to its end */
    public byte[] drawnAnew() {
        return drawn(upright -> jpeg ? jpeg(upright) : png(upright));
    }

    /**
     * The middle of it as a JPEG, on white where it is transparent.
     *
     * @param side of the square, in points
     * @throws DocumentRefused when it can't be read to its end
     */
    public byte[] square(int side) {
        return drawn(upright -> jpeg(Square.of(upright, side)));
    }

    private interface Drawing {
        byte[] of(BufferedImage upright) throws IOException;
    }

    private byte[] drawn(Drawing drawing) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return drawing.of(upright(ImageIO.read(new ByteArrayInputStream(bytes))));
        } catch (IOException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException broken) {
            throw DocumentRefused.unreadable();
        } finally {
            AT_ONCE.release();
        }
    }

    private BufferedImage upright(BufferedImage drawn) throws IOException {
        int orientation = orientation();
        boolean turned = orientation >= 5;
        int width = turned ? drawn.getHeight() : drawn.getWidth();
        int height = turned ? drawn.getWidth() : drawn.getHeight();
        BufferedImage upright =
                new BufferedImage(width, height, jpeg ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(drawn, turn(orientation, drawn.getWidth(), drawn.getHeight()), null);
        graphics.dispose();
        return upright;
    }

    /** As Exif numbers them: 1 upright, 3 upside down, 6 and 8 on a side; the even ones up to 4, and 5 and 7, are mirrored. */
    private int orientation() throws IOException {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer said = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return said == null || said < 1 || said > 8 ? 1 : said;
        } catch (ImageProcessingException unsaid) {
            return 1;
        }
    }

    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
