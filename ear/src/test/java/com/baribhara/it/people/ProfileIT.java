package com.baribhara.it.people;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Letterbox;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What somebody says of themselves stays with their account: on every device, and in what is written to them. */
class ProfileIT {
    private static final String WORDS = "four words nobody knows";

    private static Connection connection;
    private static Sql sql;
    private static Letterbox letters;
    private static Office office;
    private static Office neighbours;

    @BeforeAll
    static void found() throws SQLException {
        connection = RunningSystem.get().database().connectAsAdministrator();
        sql = new Sql(connection);
        letters = RunningSystem.get().letterbox();
        office = Office.founded(sql, "Karnaphuli Homes", "কর্ণফুলী হোমস");
        neighbours = Office.founded(sql, "Surma Homes", "সুরমা হোমস");
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
    }

    @Test
    void nameAndPreferencesAreChangedByWhoSawThemAsTheyAre() throws SQLException {
        Response before = office.as("ACCOUNTANT").get("/me");
        assertThat(before.<String>path("channel")).isEqualTo("EMAIL");

        Response changed = change(
                "ACCOUNTANT",
                before.header("ETag"),
                Map.of("displayName", "Nasrin Sultana", "locale", "bn", "banglaDigits", false, "channel", "SMS"));

        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        Response now = office.as("ACCOUNTANT").get("/me");
        assertThat(now.<String>path("displayName")).isEqualTo("Nasrin Sultana");
        assertThat(now.<String>path("locale")).isEqualTo("bn");
        assertThat(now.<Boolean>path("banglaDigits")).isFalse();
        assertThat(now.<String>path("channel")).isEqualTo("SMS");
        assertThat(change("ACCOUNTANT", before.header("ETag"), Map.of("channel", "EMAIL"))
                        .statusCode())
                .isEqualTo(412);
        assertThat(change("ACCOUNTANT", "*", Map.of("displayName", " ")).<String>path("fields[0].name"))
                .isEqualTo("displayName");
        assertThat(change("ACCOUNTANT", "*", Map.of("channel", "PIGEON")).<String>path("fields[0].name"))
                .isEqualTo("channel");
        String payload = sql.text("select payload from domain_event where type = 'ProfileChanged' and aggregate_id = '"
                + account("ACCOUNTANT") + "'");
        assertThat(payload).contains("displayName", "channel").doesNotContain("Nasrin");
    }

    @Test
    void anotherDeviceReadsAsTheFirstOne() {
        change("MANAGER", "*", Map.of("locale", "bn", "banglaDigits", false));

        Response page = given().baseUri(RunningSystem.get().url().toString())
                .header("Accept-Language", "en")
                .cookie("__Host-baribhara_token", Api.newToken(office.username("MANAGER"), Office.password()))
                .get("/user/profile.xhtml");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.cookie("baribhara_language")).isEqualTo("bn");
        assertThat(page.cookie("baribhara_digits")).isEqualTo("latin");
        assertThat(page.asString()).contains("আমার অ্যাকাউন্ট");
    }

    @Test
    void whatIsDoneToAnAccountIsToldTheWayItsOwnerLikesWhereThatIsConfirmed() throws SQLException {
        Office told = Office.founded(sql, "Rupsha Homes", "রূপসা হোমস");
        String address = told.username("OWNER");
        password(told, Office.password(), WORDS);
        assertThat(Letterbox.text(letters.awaitMail(address, 1))).contains("password of your account was changed");

        String number = "+88018" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        sql.run("update account set channel = 'SMS', phone = '" + number + "', email = '" + address
                + "', locale = 'bn' where username = '" + address + "'");
        password(told, WORDS, WORDS + " else");
        assertThat(letters.awaitSms(number, 1)).contains("পাসওয়ার্ড বদলানো হয়েছে");
        assertThat(letters.mailTo(address)).hasSize(1);
    }

    @Test
    void aPhotoIsKeptSmallAndSquareAndSeenByThePeopleOfTheOfficeAlone() throws IOException, SQLException {
        String owner = account("OWNER");
        assertThat(photo(office, "OWNER", owner).statusCode()).isEqualTo(404);

        assertThat(put("OWNER", picture(600, 400, "png")).statusCode()).isEqualTo(204);

        Response own = photo(office, "OWNER", owner);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.contentType()).isEqualTo("image/jpeg");
        assertThat(own.header("Cache-Control")).isEqualTo("private, max-age=300");
        assertThat(ImageIO.read(new ByteArrayInputStream(own.asByteArray())).getWidth())
                .isEqualTo(256);
        assertThat(office.as("CARETAKER")
                        .accept("*/*")
                        .header("If-None-Match", own.header("ETag"))
                        .get("/people/{id}/photo", owner)
                        .statusCode())
                .isEqualTo(304);
        assertThat(photo(office, "TENANT", owner).statusCode()).isEqualTo(200);
        assertThat(photo(neighbours, "OWNER", owner).statusCode()).isEqualTo(404);
        assertThat(photo(neighbours, "TENANT", owner).statusCode()).isEqualTo(404);
        assertThat(office.as("OWNER").get("/me").<String>path("photo")).isNotNull();

        assertThat(office.as("OWNER").delete("/me/photo").statusCode()).isEqualTo(204);
        assertThat(office.as("OWNER").delete("/me/photo").statusCode()).isEqualTo(204);
        assertThat(photo(office, "OWNER", owner).statusCode()).isEqualTo(404);
        assertThat(sql.number("select count(*) from domain_event where aggregate_id = '" + owner
                        + "' and type in ('PhotoChanged', 'PhotoRemoved')"))
                .isEqualTo(2);
    }

    @Test
    void whatIsNoPictureOrTooManyPointsIsRefusedByItsField() throws IOException {
        refused(put("OWNER", "<svg/>".getBytes(StandardCharsets.UTF_8)), 422, "document.type");
        refused(put("OWNER", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8)), 422, "document.no-picture");
        refused(put("OWNER", picture(5_100, 5_000, "png")), 422, "document.too-many-pixels");
        refused(put("OWNER", new byte[(5 << 20) + 1]), 413, "document.too-large");
        assertThat(office.as("OWNER").get("/me").<String>path("photo")).isNull();
    }

    /** A tenant's face is for who may see that tenant, is handed over with what is kept of them, and goes when they are erased. */
    @Test
    void aTenantsPhotoIsHandedOverAndErased() throws IOException, SQLException {
        Office own = Office.founded(sql, "Padma Homes", "পদ্মা হোমস");
        String account = sql.text("select id from account where username = '" + own.username("TENANT") + "'");
        String tenant = own.as("OWNER")
                .body(Map.of("name", "Rokeya Begum"))
                .post("/tenants")
                .path("id");
        sql.run("update tenant set account_id = '" + account + "' where id = '" + tenant + "'");
        assertThat(own.as("TENANT")
                        .contentType("multipart/form-data")
                        .multiPart("file", "me.jpg", picture(300, 300, "jpg"))
                        .put("/me/photo")
                        .statusCode())
                .isEqualTo(204);
        assertThat(photo(own, "CARETAKER", account).statusCode()).isEqualTo(200);
        assertThat(photo(own, "TENANT", account).statusCode()).isEqualTo(200);
        assertThat(photo(neighbours, "OWNER", account).statusCode()).isEqualTo(404);
        String zip = new String(
                own.as("OWNER").accept("*/*").get("/tenants/{id}/data", tenant).asByteArray(),
                StandardCharsets.ISO_8859_1);
        assertThat(zip).contains("photo.json");

        assertThat(own.as("OWNER").post("/tenants/{id}/erasure", tenant).statusCode())
                .isEqualTo(200);

        assertThat(photo(own, "OWNER", account).statusCode()).isEqualTo(404);
        assertThat(sql.number("select count(*) from account_photo where account_id = '" + account + "'"))
                .isZero();
    }

    private static Response change(String role, String seen, Map<String, Object> body) {
        return office.as(role).header("If-Match", seen).body(body).patch("/me");
    }

    private static void password(Office told, String current, String fresh) {
        String token = Api.newToken(told.username("OWNER"), current);
        assertThat(Api.asNobody()
                        .header("Authorization", "Bearer " + token)
                        .body(Map.of("current", current, "password", fresh))
                        .post("/me/password")
                        .statusCode())
                .isEqualTo(204);
    }

    private static Response put(String role, byte[] content) {
        return office.as(role)
                .contentType("multipart/form-data")
                .multiPart("file", "me.png", content)
                .put("/me/photo");
    }

    private static Response photo(Office whose, String role, String account) {
        return whose.as(role).accept("*/*").get("/people/{id}/photo", account);
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("fields[0].name")).isEqualTo("file");
        assertThat(answer.<String>path("fields[0].code")).isEqualTo(code);
    }

    private static String account(String role) throws SQLException {
        return sql.text("select id from account where username = '" + office.username(role) + "'");
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
