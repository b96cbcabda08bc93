package com.baribhara.it.tenant;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rent that rises by itself: the rule is agreed, replaced and ended; it is the fifth of November 2026. */
class EscalationIT {
    private static final String PATH = "/leases/{id}/escalation";

    @Test
    void aRuleIsSetReplacedAndEndedAndItsHistoryIsKept() {
        String lease = aLease().from("2026-06-15").rent("20000.00").activated();
        assertThat(read(lease).getMap("current")).isNull();

        JsonPath set = set(lease, rule("5", 24)).jsonPath();
        assertThat(set.getString("current.from")).isEqualTo("2028-06-15");
        assertThat(set.getString("current.value")).isEqualTo("5");
        assertThat(set.getBoolean("current.compounding")).isTrue();

        Map<String, Object> other = rule("1000", 36);
        other.put("mode", "FIXED");
        JsonPath replaced = set(lease, other).jsonPath();
        assertThat(replaced.getString("current.from")).isEqualTo("2029-06-15");
        assertThat(replaced.getList("earlier.from")).containsExactly("2028-06-15");
        assertThat(replaced.getString("earlier[0].endedBy")).isNotNull();

        Api.as("MANAGER").header("If-Match", "*").delete(PATH, lease).then().statusCode(204);
        assertThat(read(lease).getMap("current")).isNull();
        assertThat(read(lease).getList("earlier.mode")).containsExactly("FIXED", "PERCENT");
        assertThat(Api.as("MANAGER").header("If-Match", "*").delete(PATH, lease).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRentsToComeAreToldWithWhatSetsThem() {
        String lease = aLease().from("2026-06-15").rent("20000.00").activated();
        Map<String, Object> rule = rule("5", 24);
        rule.put("roundTo", "100.00");
        JsonPath preview =
                Api.as("OWNER").body(rule).post(PATH + "/preview", lease).jsonPath();
        assertThat(read(lease).getMap("current")).isNull();
        set(lease, rule);

        JsonPath rents = Api.as("CARETAKER")
                .get("/leases/{id}/rent-schedule", lease)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(rents.getList("items.rent"))
                .containsExactly("20000.00", "21000.00", "22100.00", "23300.00", "24500.00", "25800.00");
        assertThat(rents.getList("items.from")).startsWith("2026-06-15", "2028-06-15", "2030-06-15");
        assertThat(rents.getString("items[0].until")).isEqualTo("2028-06-14");
        assertThat(rents.getList("items.source")).startsWith("FIRST", "ESCALATION");
        assertThat(rents.getList("items.posted")).startsWith(true, false);
        assertThat(preview.getList("items.rent")).isEqualTo(rents.getList("items.rent"));
    }

    @Test
    void stepsThatTheLawWouldHaveLaterWantAReason() {
        String lease = aLease().from("2026-06-15").rent("20000.00").activated();

        JsonPath yearly = set(lease, rule("5", 12)).jsonPath();
        assertThat(yearly.getInt("status")).isEqualTo(422);
        assertThat(yearly.getString("fields[0].name")).isEqualTo("override");
        assertThat(yearly.getString("fields[0].message")).contains("2028-06-15");

        Map<String, Object> explained = rule("5", 12);
        explained.put("override", "Furnished flat; both want it yearly");
        assertThat(set(lease, explained).jsonPath().getString("current.override"))
                .isEqualTo("Furnished flat; both want it yearly");
    }

    @Test
    void ofTwoAtOnceOneIsTold() {
        String lease = aLease().from("2026-06-15").rent("20000.00").activated();
        String seen = Api.as("OWNER").get(PATH, lease).header("ETag");

        List<Integer> answers = Stream.of("OWNER", "MANAGER")
                .map(role -> CompletableFuture.supplyAsync(() -> Api.as(role)
                        .header("If-Match", seen)
                        .body(rule("5", 24))
                        .put(PATH, lease)
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(read(lease).getList("earlier")).isEmpty();
        assertThat(Api.as("OWNER").body(rule("5", 24)).put(PATH, lease).statusCode())
                .isEqualTo(428);
    }

    @Test
    void whatCannotBeIsRefusedByItsField() {
        String lease = aLease().from("2026-06-15").until("2027-12-31").activated();
        refused(lease, "value", 400, "value", "-1");
        refused(lease, "value", 400, "value", "100.01");
        refused(lease, "everyMonths", 400, "everyMonths", 0);
        refused(lease, "roundTo", 400, "roundTo", "0.00");
        refused(lease, "from", 422, "from", "2026-06-15");
        refused(lease, "from", 422, "from", "2028-06-15");
        refused(lease, "reason", 400, "reason", " ");
        String draft = aLease().drafted();
        assertThat(set(draft, rule("5", 24)).statusCode()).isEqualTo(409);
        assertThat(Api.as("ACCOUNTANT")
                        .header("If-Match", "*")
                        .body(rule("5", 24))
                        .put(PATH, lease)
                        .statusCode())
                .isEqualTo(403);
    }

    private static void refused(String lease, String field, int status, String name, Object value) {
        Map<String, Object> rule = rule("5", 24);
        rule.put("from", "2027-06-15");
        rule.put("override", "Both want it");
        rule.put(name, value);
        JsonPath answer = set(lease, rule).jsonPath();
        assertThat(answer.getInt("status")).as(name + " " + value).isEqualTo(status);
        assertThat(answer.getList("fields.name")).as(name + " " + value).contains(field);
    }

    private static Map<String, Object> rule(String percent, int months) {
        return new HashMap<>(Map.of(
                "mode", "PERCENT", "value", percent, "everyMonths", months, "reason", "Clause 7 of the contract"));
    }

    private static Response set(String lease, Map<String, Object> rule) {
        return Api.as("OWNER").header("If-Match", "*").body(rule).put(PATH, lease);
    }

    private static JsonPath read(String lease) {
        return Api.as("ACCOUNTANT")
                .get(PATH, lease)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
