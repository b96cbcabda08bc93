package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bills of the biggest building: one that came with the bills of November, one that is withdrawn, one that should be split anew. */
final class ShowroomSharing {
    private static final String UNITS =
            "select string_agg(id::text, ',') from unit where organisation_id = %d and property_id = '%s'"
                    + " and status = 'AVAILABLE'";

    private final Office landlord;

    ShowroomSharing(Office landlord) {
        this.landlord = landlord;
    }

    /** Entered in November: they come with its bills. */
    void fill(Sql administrator) throws SQLException {
        enter(bill(administrator, "WATER", "WASA-2026-10-118", "18400.50"));
        Map<String, Object> fuel = bill(administrator, "GENERATOR", "MEGHNA 7/2026", "9250.00");
        fuel.putAll(Map.of("basis", "PERSONS", "weights", persons(administrator), "vacancy", "TENANTS"));
        String wrong = enter(fuel);
        landlord.as("OWNER")
                .header(
                        "If-Match",
                        landlord.as("OWNER").get("/shared-bills/{id}", wrong).header("ETag"))
                .body(Map.of("reason", "Memo RX-21"))
                .post("/shared-bills/{id}/withdraw", wrong)
                .then()
                .statusCode(200);
        Map<String, Object> stairs = bill(administrator, "ELECTRICITY", "DESCO-44102", "3150.25");
        stairs.put("note", "Memo RX-28");
        enter(stairs);
        administrator.run(
                ("update shared_bill_part set days = days - 1 where organisation_id = %d and part_no = 1 and bill_id = ("
                                + "select id from shared_bill where number = 'DESCO-44102' and organisation_id = %1$d)")
                        .formatted(landlord.key()));
    }

    private Map<String, Object> bill(Sql administrator, String kind, String number, String amount) throws SQLException {
        return new HashMap<>(Map.of(
                "property",
                house(administrator),
                "kind",
                kind,
                "number",
                number,
                "from",
                "2026-10-01",
                "to",
                "2026-10-31",
                "amount",
                amount,
                "basis",
                "EQUAL"));
    }

    private String house(Sql administrator) throws SQLException {
        return administrator.text("select (" + Exhibit.PROPERTY.query(landlord.key()) + ")");
    }

    private List<Map<String, Object>> persons(Sql administrator) throws SQLException {
        String units = administrator.text(UNITS.formatted(landlord.key(), house(administrator)));
        return Stream.of(units.split(","))
                .map(unit -> Map.<String, Object>of("unit", unit, "weight", 4))
                .toList();
    }

    private String enter(Map<String, Object> bill) {
        return landlord.as("OWNER")
                .header("Idempotency-Key", "shared-" + bill.get("kind"))
                .body(bill)
                .post("/shared-bills")
                .then()
                .statusCode(201)
                .extract()
                .path("bill.id");
    }
}
