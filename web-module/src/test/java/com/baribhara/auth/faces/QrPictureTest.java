package com.baribhara.auth.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A camera reads from the picture what was put into it. */
class QrPictureTest {
    private static final int ZOOM = 4;
    private static final String URI = "otpauth://totp/Baribhara:owner%40office.example"
            + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Baribhara&algorithm=SHA1&digits=6&period=30";

    @Test
    void thePictureSaysTheAddress() throws ReaderException {
        String svg = new String(
                Base64.getDecoder().decode(QrPicture.of(URI).substring("data:image/svg+xml;base64,".length())),
                StandardCharsets.UTF_8);
        int size = Integer.parseInt(svg.replaceAll("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new GlobalHistogramBinarizer(seen(svg, size))))
                        .getText())
                .isEqualTo(URI);
    }

    /** The picture as it is painted, larger. */
    private static LuminanceSource seen(String svg, int size) {
        int width = size * ZOOM;
        byte[] light = new byte[width * width];
        Arrays.fill(light, (byte) 255);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg).results().forEach(module -> paint(module, light, width));
        return new LuminanceSource(width, width) {
            @Override
            public byte[] getRow(int y, byte[] row) {
                return Arrays.copyOfRange(light, y * width, (y + 1) * width);
            }

            @Override
            public byte[] getMatrix() {
                return light;
            }
        };
    }

    private static void paint(MatchResult module, byte[] light, int width) {
        int x = Integer.parseInt(module.group(1)) * ZOOM;
        int y = Integer.parseInt(module.group(2)) * ZOOM;
        for (int i = 0; i < ZOOM * ZOOM; i++) {
            light[(y + i / ZOOM) * width + x + i % ZOOM] = 0;
        }
    }
}
