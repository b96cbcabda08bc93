package com.baribhara.it.api;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Runs;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every call of the API: the shape of its lists, of its single things and of all that it refuses. */
class ApiContractIT {
    private static final String NOBODYS = "0197a000-0000-7000-8000-0000000000ff";
    private static String lease;

    @BeforeAll
    static void aLeaseWithAnInvoice() {
        lease = aLease().activated();
        Runs.of("2026-11");
    }

    static Stream<Arguments> lists() {
        return Stream.concat(
                Stream.of("/properties", "/units", "/tenants", "/leases", "/imports", "/invoice-runs", "/invoices")
                        .map(path -> Arguments.of("OWNER", path)),
                Stream.of("/me/leases", "/me/invoices", "/me/notifications").map(path -> Arguments.of("TENANT", path)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lists")
    void aListHasItemsACursorAndATotal(String role, String path) {
        Response answer = Api.as(role)
                .header("X-Request-Id", "ours-1")
                .queryParam("limit", 1)
                .get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.header("X-Request-Id")).isEqualTo("ours-1");
        assertThat(answer.jsonPath().getMap("").keySet())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("items", "next", "total");
        assertThat(answer.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lists")
    void aListRefusesByNameWhatItDoesNotKnow(String role, String path) {
        Refused.with(Api.as(role).queryParam("colour", "red").get(path), 400, "request.invalid")
                .naming("colour", "parameter.unknown");
        Refused.with(Api.as(role).queryParam("sort", "colour").get(path), 400, "request.invalid")
                .naming("sort", "value.unknown");
        Refused.with(Api.as(role).queryParam("after", "AAAA").get(path), 400, "request.invalid")
                .naming("after", "cursor.malformed");
        for (int limit : new int[] {0, 201, -1}) {
            Refused.with(Api.as(role).queryParam("limit", limit).get(path), 400, "request.invalid")
                    .naming("limit", "number.out-of-range");
        }
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lists")
    void nobodyReadsAListWithoutAToken(String role, String path) {
        assertThat(role).isNotBlank();
        Response answer = Api.asNobody().get(path);
        Refused.with(answer, 401, "token.required");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lists")
    void aListIsNotForEveryRole(String role, String path) {
        Refused.with(Api.as(role.equals("TENANT") ? "OWNER" : "TENANT").get(path), 403, "role.insufficient");
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("lists")
    void aListIsNotDeletedAndNotToldInOtherFormats(String role, String path) {
        Response answer = Api.as(role).delete(path);
        Refused.with(answer, 405, "method.not-allowed");
        assertThat(answer.header("Allow")).contains("GET");
        Refused.with(Api.as(role).accept("text/csv").get(path), 406, "media-type.not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/properties", "/units", "/tenants", "/leases", "/invoices", "/invoice-runs"})
    void aSingleThingSaysItsState(String path) {
        String id = Api.as("OWNER").queryParam("limit", 1).get(path).path("items[0].id");
        Response read = Api.as("OWNER").get(path + "/" + id);
        assertThat(read.statusCode()).isEqualTo(200);
        String tag = read.header("ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        Api.as("OWNER").header("If-None-Match", tag).get(path + "/" + id).then().statusCode(304);
        Api.as("OWNER").header("If-Match", tag).get(path + "/" + id).then().statusCode(200);
        Refused.with(Api.as("OWNER").header("If-Match", "\"old\"").get(path + "/" + id), 412, "state.changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"property", "unit", "tenant", "lease", "invoice", "invoice-run", "import"})
    void whatIsNotThereIsNotFoundWhateverItsIdLooksLike(String noun) {
        String path = noun.equals("property") ? "/properties/" : "/" + noun + "s/";
        for (String id : new String[] {NOBODYS, "no-id", "%00", "অ"}) {
            Refused.with(
                    Api.as("OWNER").urlEncodingEnabled(!id.startsWith("%")).get(path + id), 404, noun + ".not-found");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/properties", "/tenants", "/leases", "/invoice-runs"})
    void aBodyIsOneJsonObjectWithKnownFieldsOnly(String path) {
        Refused.with(Api.as("OWNER").post(path), 400, "body.missing");
        Refused.with(Api.as("OWNER").body("{\"name\":").post(path), 400, "body.malformed");
        Refused.with(Api.as("OWNER").body("{} and more").post(path), 400, "body.malformed");
        Refused.with(Api.as("OWNER").body("{\"a\":1,\"a\":1}").post(path), 400, "body.malformed");
        Refused.with(Api.as("OWNER").body("[]").post(path), 400, "body.malformed");
        Refused.with(Api.as("OWNER").body("[".repeat(50)).post(path), 400, "body.too-deep");
        Refused.with(Api.as("OWNER").body("{\"colour\":\"red\"}").post(path), 400, "request.invalid")
                .naming("colour", "field.unknown");
        Refused.with(
                Api.as("OWNER").body("{\"x\":\"" + "y".repeat(300_000) + "\"}").post(path), 413, "body.too-large");
        Refused.with(
                Api.as("OWNER").contentType("text/plain").body("name=x").post(path), 415, "media-type.unsupported");
        Refused.with(Api.as("CARETAKER").body("{}").post(path), 403, "role.insufficient");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "x\\udc00", "\\u0000", "a\\u0007b"})
    void textThatNoDatabaseTakesIsRefusedByName(String text) {
        Response answer = Api.as("OWNER").body("{\"name\":\"" + text + "\"}").post("/tenants");
        Refused.with(answer, 400, "request.invalid")
                .naming("name", text.contains("\\u0") ? "text.control-character" : "text.not-unicode");
    }

    @Test
    void aFieldWrongByItselfIs400AndFieldsThatContradictEachOther422() {
        Map<String, Object> body =
                aLease().from("2026-05-01").until("2026-04-30").body();
        Refused.with(Api.as("OWNER").body(body).post("/leases"), 422, "rule.broken")
                .naming("end", "ends-on.before-start");
        Refused.with(Api.as("OWNER").body(aLease().rent("0").body()).post("/leases"), 400, "request.invalid")
                .naming("rent", "amount.not-positive");
        Refused.with(Api.as("OWNER").body(aLease().of(NOBODYS).body()).post("/leases"), 422, "rule.broken")
                .naming("unit", "id.unknown");
        Refused.with(
                Api.as("OWNER").body(Map.of("code", "A-1", "kind", "FLAT")).post("/properties/{id}/units", NOBODYS),
                404,
                "property.not-found");
    }

    @Test
    void aLeaseIsActivatedOnce() {
        Refused.with(Api.as("OWNER").post("/leases/{id}/activate", lease), 409, "lease.not-draft");
    }

    @Test
    void anUnknownAddressIsAProblemToo() {
        Refused.with(Api.as("OWNER").get("/rents"), 404, "path.unknown");
        Refused.with(Api.as("OWNER").basePath("/api").get("/v2/leases"), 404, "path.unknown");
    }

    @Test
    void anInvoiceIsNotYetADocument() {
        String id = Api.as("OWNER").queryParam("limit", 1).get("/invoices").path("items[0].id");
        Refused.with(
                Api.as("OWNER").accept("application/pdf").get("/invoices/{id}", id), 406, "media-type.not-acceptable");
    }

    @Test
    void aRequestIdThatIsNoneIsReplaced() {
        assertThat(Api.as("OWNER").header("X-Request-Id", "a b<c>").get("/me").header("X-Request-Id"))
                .matches("[0-9a-f-]{36}");
    }

    @Test
    void theRunsOfAMonthCanBeSoughtOut() {
        assertThat(Api.as("OWNER")
                        .get("/invoice-runs?month=2026-11&dryRun=false&status=COMPLETED")
                        .<Integer>path("total"))
                .isPositive();
        assertThat(Api.as("OWNER").get("/invoice-runs?month=2020-01").<Integer>path("total"))
                .isZero();
        assertThat(Api.as("OWNER")
                        .get("/imports?status=RUNNING&sort=uploadedAt")
                        .<Integer>path("total"))
                .isZero();
    }
}
