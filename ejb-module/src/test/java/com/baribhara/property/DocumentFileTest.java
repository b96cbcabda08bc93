package com.baribhara.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Refusal;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFileTest {
    private static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n");
    private static final int RED = 0xFFFF0000;
    private static final int BLUE = 0xFF0000FF;

    @Test
    void aPdfIsKeptAsItIs() throws IOException {
        DocumentFile file = DocumentFile.read("agreement.pdf", new ByteArrayInputStream(PDF));

        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.content()).isEqualTo(PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "page.html, <html><script>alert(1)</script></html>",
        "page.pdf, <html>%PDF-1.7 %%EOF</html>",
        "cut.pdf, %PDF-1.7 and no end",
        "picture.png, GIF89a not one of ours",
        "macro.pdf, PK zip"
    })
    void whatItsBytesAreCountsAndNotItsName(String name, String content) {
        refused(name, ascii(content), "document.type");
    }

    @Test
    void aNameThatSaysSomethingElseIsRefused() {
        refused("agreement.jpg", PDF, "document.extension");
        refused("run.exe", PDF, "document.extension");
        refused("photo.pdf", picture("png"), "document.extension");
    }

    @Test
    void aPictureIsDrawnAnewAndCarriesNothingElse() throws IOException {
        byte[] hidden = ascii("PK<script>alert(1)</script>");
        byte[] sent = concat(withOrientation(picture("jpg"), 1), hidden);

        DocumentFile file = DocumentFile.read("flat.JPG", new ByteArrayInputStream(sent));

        assertThat(file.name()).isEqualTo("flat.jpg");
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        String kept = new String(file.content(), StandardCharsets.ISO_8859_1);
        assertThat(kept).doesNotContain("script").doesNotContain("Exif").doesNotContain("GPS 23.8");
        assertThat(ImageIO.read(new ByteArrayInputStream(file.content())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void aPhotoStandsAsTheCameraWasHeld() throws IOException {
        BufferedImage lying = ImageIO.read(new ByteArrayInputStream(picture("jpg")));
        assertThat(blue(lying, 30, 10)).as("blue on the right").isTrue();

        DocumentFile file = DocumentFile.read("flat.jpg", new ByteArrayInputStream(withOrientation(picture("jpg"), 6)));

        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(file.content()));
        assertThat(upright.getWidth()).isEqualTo(20);
        assertThat(upright.getHeight()).isEqualTo(40);
        assertThat(blue(upright, 10, 30)).as("blue at the bottom").isTrue();
        assertThat(blue(upright, 10, 10)).isFalse();
    }

    @Test
    void aPictureOfTooManyPointsIsNotEvenDrawn() {
        refused("flood.png", pngHead(60_000, 60_000), "document.too-many-pixels");
    }

    @Test
    void aDamagedPictureIsRefused() {
        byte[] whole = picture("png");
        refused("half.png", java.util.Arrays.copyOf(whole, whole.length / 2), "document.unreadable");
    }

    @Test
    void noMoreIsReadThanIsTaken() {
        InputStream endless = new SequenceInputStream(new ByteArrayInputStream(PDF), new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        });

        assertThatThrownBy(() -> DocumentFile.read("large.pdf", endless))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.kind().status()).isEqualTo(413);
                    assertThat(refused.code()).isEqualTo("document.too-large");
                });
    }

    private static void refused(String name, byte[] content, String code) {
        assertThatThrownBy(() -> DocumentFile.read(name, new ByteArrayInputStream(content)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /** Forty by twenty, red on the left and blue on the right. */
    private static byte[] picture(String format) {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            for (int y = 0; y < 20; y++) {
                image.setRGB(x, y, x < 20 ? RED : BLUE);
            }
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static boolean blue(BufferedImage image, int x, int y) {
        int colour = image.getRGB(x, y);
        return (colour & 0xFF) > 128 && (colour >> 16 & 0xFF) < 128;
    }

    /** An Exif segment after the start of a JPEG: the orientation, and a place in the description. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] place = ascii("GPS 23.8\0");
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4 + place.length);
        tiff.put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 2);
        tiff.putShort((short) 0x010E).putShort((short) 2).putInt(place.length).putInt(38);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        tiff.putInt(0).put(place);
        byte[] exif = concat(ascii("Exif\0\0"), tiff.array());
        ByteBuffer segment = ByteBuffer.allocate(4 + exif.length);
        segment.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        byte[] start = java.util.Arrays.copyOf(jpeg, 2);
        byte[] rest = java.util.Arrays.copyOfRange(jpeg, 2, jpeg.length);
        return concat(concat(start, segment.array()), rest);
    }

    private static byte[] pngHead(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(8 + 25 + 12);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteBuffer chunk = ByteBuffer.allocate(17);
        chunk.put(ascii("IHDR")).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.array());
        head.putInt(13).put(chunk.array()).putInt((int) sum.getValue());
        head.putInt(0).put(ascii("IDAT")).putInt(0x35AF061E);
        return head.array();
    }

    private static byte[] concat(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
