package com.baribhara.it.personal;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What is kept of a person is handed over whole, and erased but for what the law makes one keep. */
class PersonDataIT {
    private static final String NID = "7391846205";
    private static final String TIN = "739184620517";
    private static final String[] FILES = {
        "profile.json",
        "leases.json",
        "documents.json",
        "invoices.json",
        "credit-notes.json",
        "held.json",
        "account.json",
        "notices.json",
        "messages.json",
        "invitations.json",
        "events.json"
    };

    @Test
    void everythingKeptOfATenantIsHandedOverOnTheRecord() throws IOException, SQLException {
        String id = tenant("Zebunnesa Chowdhury");

        Response zip = Api.as("OWNER").accept("*/*").get("/tenants/{id}/data", id);

        assertThat(zip.statusCode()).isEqualTo(200);
        assertThat(zip.header("Content-Disposition")).startsWith("attachment;");
        Map<String, String> files = files(zip.asByteArray());
        assertThat(files).containsOnlyKeys(FILES);
        JsonPath profile = JsonPath.from(files.get("profile.json"));
        assertThat(profile.getString("[0].name")).isEqualTo("Zebunnesa Chowdhury");
        assertThat(profile.getString("[0].nid")).isEqualTo(NID);
        assertThat(profile.getString("[0].tin")).isEqualTo(TIN);
        assertThat(files.get("events.json")).contains("TenantCreated").doesNotContain("Zebunnesa", NID, TIN);
        assertThat(events(id, "PersonalDataExported")).isEqualTo(1);
        assertThat(asked("MANAGER", id)).isEqualTo(403);
        assertThat(asked("OWNER", UUID.randomUUID().toString())).isEqualTo(404);
    }

    private static int asked(String role, String tenant) {
        return Api.as(role).accept("*/*").get("/tenants/{id}/data", tenant).statusCode();
    }

    @Test
    void erasingTakesTheNameFromEverywhereAndIsDoneOnce() throws SQLException {
        String id = tenant("Zebunnesa Chowdhury");
        JsonPath before = Api.as("OWNER").get("/tenants/{id}/erasure", id).jsonPath();
        assertThat(before.getList("traces.what")).containsExactly("profile");
        assertThat(before.getList("law.basis")).contains("VAT_RECORDS");
        assertThat(before.getString("erasedAt")).isNull();

        Response first = Api.as("OWNER").post("/tenants/{id}/erasure", id);
        assertThat(first.statusCode()).isEqualTo(200);
        String erasedAt = first.jsonPath().getString("erasedAt");
        assertThat(Api.as("OWNER").post("/tenants/{id}/erasure", id).jsonPath().getString("erasedAt"))
                .isEqualTo(erasedAt);

        assertThat(events(id, "TenantErased")).isEqualTo(1);
        JsonPath now = Api.as("OWNER").get("/tenants/{id}", id).jsonPath();
        assertThat(List.of(now.getString("name"), now.getString("code"))).noneMatch(text -> text.contains("Zebunnesa"));
        assertThat(now.getString("phone")).isNull();
        assertThat(now.getString("nid")).isNull();
        assertThat(now.getString("tin")).isNull();
        assertThat(number("select count(*) from tenant where id = '" + id
                        + "' and (tin_sealed is not null or tin_mark is not null)"))
                .isZero();
        assertThat(number("select count(*) from search_word where id = '" + id + "' and word like 'zebunnesa%'"))
                .isZero();
        Response changed = Api.as("OWNER")
                .header("If-Match", "*")
                .body(Map.of("name", "Back again"))
                .patch("/tenants/{id}", id);
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.jsonPath().getString("code")).isEqualTo("tenant.erased");
    }

    @Test
    void whoStillRentsIsNotErased() {
        String lease = aLease().activated();
        String tenant = Api.as("OWNER").get("/leases/{id}", lease).jsonPath().getString("tenant");

        Response refused = Api.as("OWNER").post("/tenants/{id}/erasure", tenant);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("fields[0].code")).isEqualTo("tenant.still-renting");
        assertThat(Api.as("MANAGER").post("/tenants/{id}/erasure", tenant).statusCode())
                .isEqualTo(403);
    }

    private static String tenant(String name) {
        return Api.as("OWNER")
                .body(Map.of("name", name, "phone", "01755667788", "nid", NID, "tin", TIN, "email", "z@example.com"))
                .post("/tenants")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static long events(String id, String type) throws SQLException {
        return number("select count(*) from domain_event where type = '" + type + "' and aggregate_id = '" + id + "'");
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(connection).number(query);
        }
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                files.put(entry.getName(), new String(entries.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
