package com.baribhara.it.tenant;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.MultiPartConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.junit.jupiter.api.Test;

/** The papers of a lease: kept, read back as they were, gone when removed. */
class DocumentsIT {
    private static final RestAssuredConfig AS_BROWSERS_SEND_NAMES = RestAssuredConfig.config()
            .httpClient(HttpClientConfig.httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))
            .multiPartConfig(MultiPartConfig.multiPartConfig().defaultCharset("UTF-8"));
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Test
    void aPaperIsKeptReadBackAndRemoved() {
        String lease = aLease().activated();
        Response added = add("MANAGER", lease, "AGREEMENT", "চুক্তি 1.pdf", PDF);

        assertThat(added.statusCode()).isEqualTo(201);
        String id = added.jsonPath().getString("id");
        assertThat(added.header("Location")).endsWith("/documents/" + id);
        assertThat(list(lease, "name")).containsExactly("চুক্তি 1.pdf");
        Response content = Api.as("ACCOUNTANT").accept("*/*").get("/documents/{id}/content", id);
        assertThat(content.statusCode()).isEqualTo(200);
        assertThat(content.asByteArray()).isEqualTo(PDF);
        assertThat(content.contentType()).startsWith("application/pdf");
        assertThat(content.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E0");
        assertThat(content.header("Content-Security-Policy")).contains("sandbox");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Cache-Control")).contains("no-store");

        Api.as("OWNER").delete("/documents/{id}", id).then().statusCode(428);
        Api.as("OWNER")
                .header("If-Match", Api.as("OWNER").get("/documents/{id}", id).header("ETag"))
                .delete("/documents/{id}", id)
                .then()
                .statusCode(204);
        assertThat(list(lease, "name")).isEmpty();
        Api.as("OWNER").get("/documents/{id}", id).then().statusCode(404);
    }

    @Test
    void whatIsNoPaperIsRefusedByItsField() {
        String lease = aLease().activated();
        Response page = add("OWNER", lease, "OTHER", "page.pdf", "<html></html>".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.jsonPath().getString("fields[0].name")).isEqualTo("file");
        assertThat(page.jsonPath().getString("fields[0].code")).isEqualTo("document.type");
        assertThat(add("OWNER", lease, "PASSPORT", "a.pdf", PDF).jsonPath().getString("fields[0].name"))
                .isEqualTo("kind");
        byte[] large = new byte[(10 << 20) + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        Response tooLarge = add("OWNER", lease, "OTHER", "large.pdf", large);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.jsonPath().getString("code")).isEqualTo("document.too-large");
        assertThat(list(lease, "name")).isEmpty();
    }

    @Test
    void onlyThoseWhoLetReadAndWriteThem() {
        String lease = aLease().activated();
        String id = add("OWNER", lease, "IDENTITY", "nid.pdf", PDF).jsonPath().getString("id");

        assertThat(add("ACCOUNTANT", lease, "OTHER", "a.pdf", PDF).statusCode()).isEqualTo(403);
        assertThat(Api.as("CARETAKER").get("/documents/{id}", id).statusCode()).isEqualTo(403);
        assertThat(Api.as("CARETAKER").get("/leases/{id}/documents", lease).statusCode())
                .isEqualTo(403);
        assertThat(Api.as("TENANT")
                        .accept("*/*")
                        .get("/documents/{id}/content", id)
                        .statusCode())
                .isEqualTo(403);
        assertThat(add("OWNER", UUID.randomUUID().toString(), "OTHER", "a.pdf", PDF)
                        .statusCode())
                .isEqualTo(404);
    }

    private static List<String> list(String lease, String field) {
        return Api.as("ACCOUNTANT")
                .get("/leases/{id}/documents", lease)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items." + field);
    }

    private static Response add(String role, String lease, String kind, String name, byte[] content) {
        return Api.as(role)
                .config(AS_BROWSERS_SEND_NAMES)
                .contentType("multipart/form-data")
                .multiPart("kind", kind)
                .multiPart("file", name, content)
                .post("/leases/{id}/documents", lease);
    }
}
