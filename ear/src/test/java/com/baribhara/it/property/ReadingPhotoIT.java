package com.baribhara.it.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.ALease;
import com.baribhara.it.Api;
import com.baribhara.it.Meters;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The photo that proves a reading: a picture and nothing else, one for each. */
class ReadingPhotoIT {
    private static final String PHOTO = "/meters/{id}/readings/{reading}/photo";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whoReadsAMeterKeepsItsPictureAndTheOfficeSeesIt() throws IOException {
        String meter = Meters.of(ALease.aUnit(), "2026-08-31", "1000", "9.35");
        String reading = Meters.read(meter, "2026-09-30", "1120");
        assertThat(Api.as("OWNER").get(PHOTO, meter, reading).statusCode()).isEqualTo(404);

        Response added = add("CARETAKER", meter, reading, "meter.png", picture());

        assertThat(added.statusCode()).isEqualTo(201);
        assertThat(added.header("Location")).endsWith("/meters/" + meter + "/readings/" + reading + "/photo");
        assertThat(added.jsonPath().getString("kind")).isEqualTo("METER_PHOTO");
        Response kept = Api.as("ACCOUNTANT").accept("*/*").get(PHOTO + "/content", meter, reading);
        assertThat(kept.contentType()).startsWith("image/");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.asByteArray())).getWidth())
                .isEqualTo(8);
        assertThat(add("CARETAKER", meter, reading, "again.png", picture()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void itIsTakenAwayByWhoLetsAndHasSeenIt() throws IOException {
        String meter = Meters.of(ALease.aUnit(), "2026-08-31", "1000", "9.35");
        String reading = Meters.read(meter, "2026-09-30", "1120");
        String seen = add("MANAGER", meter, reading, "meter.png", picture()).header("ETag");

        assertThat(remove("CARETAKER", meter, reading, seen)).isEqualTo(403);
        assertThat(Api.as("OWNER").delete(PHOTO, meter, reading).statusCode()).isEqualTo(428);
        assertThat(remove("OWNER", meter, reading, "\"another\"")).isEqualTo(412);
        assertThat(remove("OWNER", meter, reading, seen)).isEqualTo(204);
        assertThat(remove("OWNER", meter, reading, "*")).isEqualTo(404);
    }

    @Test
    void whatIsNoPictureOrOfAnotherMeterIsRefused() throws IOException {
        String meter = Meters.of(ALease.aUnit(), "2026-08-31", "1000", "9.35");
        String reading = Meters.read(meter, "2026-09-30", "1120");
        String other = Meters.of(ALease.aUnit(), "2026-08-31", "1000", "9.35");

        Response paper = add("OWNER", meter, reading, "bill.pdf", PDF);
        assertThat(paper.statusCode()).isEqualTo(422);
        assertThat(paper.jsonPath().getString("fields[0].code")).isEqualTo("document.no-picture");
        assertThat(add("OWNER", other, reading, "meter.png", picture()).statusCode())
                .isEqualTo(404);
        assertThat(add("OWNER", meter, UUID.randomUUID().toString(), "meter.png", picture())
                        .statusCode())
                .isEqualTo(404);
        assertThat(add("TENANT", meter, reading, "meter.png", picture()).statusCode())
                .isEqualTo(403);
        assertThat(Api.as("OWNER").get(PHOTO, meter, reading).statusCode()).isEqualTo(404);
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", png);
        return png.toByteArray();
    }

    private static Response add(String role, String meter, String reading, String name, byte[] content) {
        return Api.as(role)
                .contentType("multipart/form-data")
                .multiPart("file", name, content)
                .post(PHOTO, meter, reading);
    }

    private static int remove(String role, String meter, String reading, String seen) {
        return Api.as(role)
                .header("If-Match", seen)
                .delete(PHOTO, meter, reading)
                .statusCode();
    }
}
