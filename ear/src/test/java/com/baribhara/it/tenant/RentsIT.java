package com.baribhara.it.tenant;

import static com.baribhara.it.ALease.aLease;
import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.Api;
import com.baribhara.it.Calls;
import com.baribhara.it.Runs;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a lease is let for becomes another, and the lease goes on, through the API; it is the fifth of November 2026. */
class RentsIT {
    private static final String RENT = "/leases/{id}/rent-changes/{from}";
    private static final String DAY = "2026-12-01";

    @Test
    void aRentThatIsAgreedIsChangedOrTakenBackByWhoHasSeenIt() {
        String lease = aLease().from("2023-01-01").rent("20000.00").activated();
        Calls.made("/leases/{id}/rent-changes", agreed("19000.00"), lease);
        String seen = Api.as("OWNER").get(RENT, lease, DAY).header("ETag");

        JsonPath twice = Calls.post(409, "/leases/{id}/rent-changes", agreed("18000.00"), lease);
        assertThat(twice.getString("code")).isEqualTo("rent.agreed-already");
        assertThat(twice.getString("detail")).contains(DAY, "19000.00");
        assertThat(put(lease, null, "18000.00").statusCode()).isEqualTo(428);
        assertThat(put(lease, "\"another\"", "18000.00").statusCode()).isEqualTo(412);
        assertThat(put(lease, seen, "18500.00").jsonPath().getString("rent")).isEqualTo("18500.00");
        assertThat(put(lease, seen, "18000.00").statusCode()).isEqualTo(412);

        assertThat(delete(lease, seen)).isEqualTo(412);
        assertThat(Api.as("OWNER").delete(RENT, lease, DAY).statusCode()).isEqualTo(428);
        assertThat(delete(lease, Api.as("OWNER").get(RENT, lease, DAY).header("ETag")))
                .isEqualTo(204);
        assertThat(Calls.read("/leases/{id}/rent-changes", lease).getInt("total"))
                .isZero();
        assertThat(delete(lease, "*")).isEqualTo(404);
    }

    /** 1 to 10 November at 12,000 a month are 4,000.00; the twenty days until its end at 13,500 are 9,000.00. */
    @Test
    void aLeaseThatIsRenewedIsBilledTheDaysThatWereMissing() {
        String lease =
                aLease().from("2024-05-11").rent("12000.00").until("2026-11-10").activated();
        Runs.of("2026-11");
        Map<String, Object> renewal = Map.of(
                "end", "2028-11-10", "rent", "13500.00", "reason", "Renewed for two years", "override", "Both want it");

        JsonPath renewed = Calls.post(200, "/leases/{id}/renew", renewal, lease);
        Runs.of("2026-11");

        assertThat(renewed.getString("end")).isEqualTo("2028-11-10");
        assertThat(renewed.getString("status")).isEqualTo("ACTIVE");
        assertThat(Runs.invoices(lease, "2026-11").getList("items.total"))
                .containsExactlyInAnyOrder("4000.00", "9000.00");
    }

    @Test
    void aLeaseIsRenewedOnlyPastItsLastDayAndWhereNobodyElseMovesIn() {
        String open = aLease().activated();
        Map<String, Object> renewal = Map.of("end", "2027-06-30", "reason", "Stays on");
        assertThat(Calls.post(409, "/leases/{id}/renew", renewal, open).getString("code"))
                .isEqualTo("lease.open");
        String ends = aLease().until("2027-06-30").activated();
        assertThat(Calls.post(422, "/leases/{id}/renew", renewal, ends).getString("fields[0].code"))
                .isEqualTo("renewal.not-later");

        String unit = Calls.read("/leases/{id}", ends).getString("unit");
        aLease().of(unit).from("2027-08-01").billedFrom("2027-08-01").activated();
        Map<String, Object> longer = Map.of("end", "2027-09-30", "reason", "Stays on");
        assertThat(Calls.post(409, "/leases/{id}/renew", longer, ends).getString("code"))
                .isEqualTo("lease.overlaps");
        assertThat(Calls.read("/leases/{id}", ends).getString("end")).isEqualTo("2027-06-30");
    }

    @Test
    void aChargeBelowNothingIsNamedAndNothingOfTheChangeIsTaken() {
        String lease = aLease().with("SERVICE_CHARGE", "900.00", true).activated();
        String seen = Api.as("OWNER").get("/leases/{id}", lease).header("ETag");

        Response refused = Api.as("OWNER").header("If-Match", seen).body("""
            {"charges": [{"kind": "SERVICE_CHARGE", "amount": "1000.00"}, {"kind": "PARKING", "amount": "-1.00"}]}
            """).patch("/leases/{id}", lease);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("fields.name")).containsExactly("charges[1].amount");
        assertThat(refused.jsonPath().getList("fields.code")).containsExactly("amount.not-positive");
        assertThat(Api.as("OWNER").get("/leases/{id}", lease).header("ETag")).isEqualTo(seen);
    }

    @Test
    void aDraftThatComesToNothingIsPutAway() {
        String draft = aLease().drafted();

        assertThat(Calls.post(200, "/leases/{id}/cancel", Map.of(), draft).getString("status"))
                .isEqualTo("CANCELLED");
        assertThat(Calls.post(409, "/leases/{id}/activate", Map.of(), draft).getString("code"))
                .isEqualTo("lease.not-draft");
    }

    private static Map<String, Object> agreed(String rent) {
        return Map.of("from", DAY, "rent", rent, "reason", "Agreed by letter");
    }

    private static Response put(String lease, String seen, String rent) {
        var call = Api.as("OWNER").body(Map.of("rent", rent, "reason", "Agreed by letter"));
        return (seen == null ? call : call.header("If-Match", seen)).put(RENT, lease, DAY);
    }

    private static int delete(String lease, String seen) {
        return Api.as("OWNER").header("If-Match", seen).delete(RENT, lease, DAY).statusCode();
    }
}
