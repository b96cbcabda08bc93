package com.baribhara.e2e;

import static org.awaitility.Awaitility.await;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Meters of a building that are read, billed up to October, and read again. */
final class ShowroomMeters {
    private static final String LET = "select string_agg(id::text, ',') from (select u.id from unit u"
            + " join lease l on l.organisation_id = u.organisation_id and l.unit_id = u.id"
            + " where u.organisation_id = %1$d and l.status = 'ACTIVE' and l.ends_on is null and l.starts_on < '2026-08-01'"
            + " and u.property_id in (select x.property_id from unit x where x.organisation_id = %1$d"
            + " group by x.property_id order by count(*) desc, x.property_id limit 1) order by u.code limit 4) let";

    private final Office landlord;

    ShowroomMeters(Office landlord) {
        this.landlord = landlord;
    }

    void fill(Sql administrator) throws SQLException, IOException {
        List<String> units =
                List.of(administrator.text(LET.formatted(landlord.key())).split(","));
        String last = null;
        for (String unit : units) {
            last = meter(unit, units.indexOf(unit));
            String reading = read(last, "2026-10-31", "4688");
            if (units.indexOf(unit) == 0) {
                photo(last, reading);
            }
        }
        bill("2026-10-31", false);
        read(last, "2026-11-04", "4701.5");
        bill("2026-11-04", true);
    }

    private String meter(String unit, int place) {
        String id = made(Map.of(
                "unit",
                unit,
                "utility",
                place == 1 ? "WATER" : "ELECTRICITY",
                "number",
                "0213540" + place,
                "digits",
                5,
                "installedOn",
                "2026-09-30",
                "firstReading",
                "4521.5"));
        landlord.as("OWNER")
                .body(Map.of("from", "2026-09-30", "perUnit", "9.50"))
                .post("/meters/{id}/prices", id)
                .then()
                .statusCode(200);
        return id;
    }

    private String made(Map<String, Object> meter) {
        return idOf(landlord.as("OWNER")
                .body(meter)
                .post("/meters")
                .then()
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private String read(String meter, String on, String value) {
        return landlord.as("OWNER")
                .body(Map.of("readOn", on, "value", value, "confirmed", true))
                .post("/meters/{id}/readings", meter)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    private void photo(String meter, String reading) throws IOException {
        BufferedImage face = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = face.createGraphics();
        pen.setColor(new Color(0xE8E4DA));
        pen.fillRect(0, 0, face.getWidth(), face.getHeight());
        pen.setColor(new Color(0x22313F));
        pen.fillRoundRect(120, 140, 400, 120, 16, 16);
        pen.setColor(Color.WHITE);
        pen.setFont(pen.getFont().deriveFont(72f));
        pen.drawString("04688", 200, 226);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(face, "png", png);
        landlord.as("CARETAKER")
                .contentType("multipart/form-data")
                .multiPart("file", "meter.png", png.toByteArray())
                .post("/meters/{id}/readings/{reading}/photo", meter, reading)
                .then()
                .statusCode(201);
    }

    private void bill(String upTo, boolean dryRun) {
        String id = idOf(landlord.as("OWNER")
                .body(Map.of("upTo", upTo, "dryRun", dryRun))
                .post("/utility-runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location"));
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> landlord.as("OWNER")
                                .get("/utility-runs/{id}", id)
                                .jsonPath()
                                .getString("status"),
                        "COMPLETED"::equals);
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
