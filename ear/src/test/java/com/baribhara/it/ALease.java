package com.baribhara.it;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A lease to be made through the API, with a flat and a tenant of its own: {@code aLease().from("2026-01-01").rent("12000.00")}. */
public final class ALease {
    private final Map<String, Object> lease = new HashMap<>(Map.of(
            "start",
            "2026-01-01",
            "billedFrom",
            "2026-11-01",
            "rent",
            "12000.00",
            "dueDay",
            10,
            "proration",
            "ACTUAL_DAYS_IN_MONTH"));
    private String unit;

    public static ALease aLease() {
        return new ALease();
    }

    public ALease from(String date) {
        lease.put("start", date);
        return this;
    }

    public ALease until(String date) {
        lease.put("end", date);
        return this;
    }

    public ALease billedFrom(String date) {
        lease.put("billedFrom", date);
        return this;
    }

    public ALease rent(String taka) {
        lease.put("rent", taka);
        return this;
    }

    /** Let to a business, VAT on top of the rent. */
    public ALease commercial() {
        lease.put("use", "COMMERCIAL");
        lease.put("vatMode", "ADDED");
        return this;
    }

    public ALease of(String unitId) {
        unit = unitId;
        return this;
    }

    public ALease with(String kind, String amount, boolean prorated) {
        lease.put("charges", List.of(Map.of("kind", kind, "amount", amount, "prorated", prorated)));
        return this;
    }

    /** What a client would post, its unit and tenant made first. */
    public Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>(lease);
        body.put("unit", unit == null ? aUnit() : unit);
        body.put("tenant", aTenant());
        return body;
    }

    /** @return the id of the draft */
    public String drafted() {
        return created("/leases", body());
    }

    /** @return the id of the lease, active */
    public String activated() {
        String id = drafted();
        Api.as("OWNER").post("/leases/{id}/activate", id).then().statusCode(200);
        return id;
    }

    private static String aProperty() {
        return created(
                "/properties",
                Map.of(
                        "code",
                        code("P"),
                        "name",
                        "Shapla House",
                        "address",
                        Map.of("area", "Mirpur", "district", "Dhaka")));
    }

    public static String aUnit() {
        return created(
                "/properties/" + aProperty() + "/units",
                Map.of("code", "A-1", "kind", "FLAT", "floor", "1", "areaSft", 900));
    }

    private static String aTenant() {
        return created(
                "/tenants",
                Map.of("code", code("T"), "name", "Karim Uddin", "nameBn", "করিম উদ্দিন", "phone", "01712345678"));
    }

    private static String created(String path, Map<String, Object> body) {
        String location = Api.as("OWNER")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static String code(String prefix) {
        return prefix + UUID.randomUUID().toString().substring(0, 8);
    }
}
