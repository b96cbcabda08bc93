package com.baribhara.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.baribhara.shared.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilePhotoTest {

    @ParameterizedTest
    @CsvSource({"1600, 1000, jpg", "300, 2000, png", "40, 20, jpg", "1, 1, png"})
    void theMiddleOfAnyPictureIsKeptAsASmallSquare(int width, int height, String format) throws IOException {
        ProfilePhoto photo = read(picture(width, height, format));

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(photo.content()));
        assertThat(kept.getWidth()).isEqualTo(ProfilePhoto.SIDE);
        assertThat(kept.getHeight()).isEqualTo(ProfilePhoto.SIDE);
        assertThat(photo.sha256()).matches("[0-9a-f]{64}");
    }

    @Test
    void whatIsLeftAndRightOfTheMiddleIsCutOff() throws IOException {
        BufferedImage wide = new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = wide.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(300, 0, 300, 300);
        graphics.dispose();

        BufferedImage kept =
                ImageIO.read(new ByteArrayInputStream(read(bytes(wide, "png")).content()));

        assertThat(green(kept, 10, 128)).isTrue();
        assertThat(green(kept, 245, 128)).isTrue();
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        byte[] nothing = bytes(new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB), "png");

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(read(nothing).content()));

        assertThat(kept.getRGB(100, 100) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void nothingThatWasHiddenBesideThePointsIsKept() throws IOException {
        byte[] picture = picture(400, 300, "jpg");
        byte[] hidden = "PK<script>alert(1)</script>%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, both, picture.length, hidden.length);

        String kept = new String(read(both).content(), StandardCharsets.ISO_8859_1);

        assertThat(kept).doesNotContain("script").doesNotContain("PDF");
    }

    @Test
    void aPictureOfTooManyPointsIsNotEvenDrawn() {
        refused(pngHead(60_000, 60_000), "document.too-many-pixels");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        refused("GIF89a not one of ours".getBytes(StandardCharsets.US_ASCII), "document.type");
        refused("<svg xmlns='x'><script/></svg>".getBytes(StandardCharsets.US_ASCII), "document.type");
        refused("%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII), "document.no-picture");
        refused(Arrays.copyOf(picture(400, 300, "png"), 200), "document.unreadable");
        refused(new byte[0], "field.required");
    }

    @Test
    void noMoreIsReadThanIsTaken() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> ProfilePhoto.read(endless))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.fields().get(0).code()).isEqualTo("document.too-large"));
    }

    private static ProfilePhoto read(byte[] sent) throws IOException {
        return ProfilePhoto.read(new ByteArrayInputStream(sent));
    }

    private static void refused(byte[] sent, String code) {
        assertThatThrownBy(() -> read(sent))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.fields().get(0).code()).isEqualTo(code));
    }

    private static boolean green(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getGreen() > 200 && colour.getRed() < 60;
    }

    private static byte[] picture(int width, int height, String format) {
        return bytes(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format);
    }

    private static byte[] bytes(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The beginning of a picture that says of itself how large it is; nothing of it follows. */
    private static byte[] pngHead(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(8 + 25);
        head.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteBuffer chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.array());
        head.putInt(13).put(chunk.array()).putInt((int) sum.getValue());
        return head.array();
    }
}
