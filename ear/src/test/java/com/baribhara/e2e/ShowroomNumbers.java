package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Map;

/** Numbers that the showroom keeps sealed: of a tenant and the landlord as taxpayers, and of the account the landlord is paid at. */
final class ShowroomNumbers {
    private final Office landlord;

    ShowroomNumbers(Office landlord) {
        this.landlord = landlord;
    }

    void fill(Sql administrator) throws SQLException {
        String lease = administrator.text(Exhibit.LEASE.query(landlord.key()));
        String tenant = administrator.text("select tenant_id from lease where id = '" + lease + "'");
        knowing()
                .body(Map.of("tin", "513846200917"))
                .patch("/tenants/{id}", tenant)
                .then()
                .statusCode(200);
        knowing()
                .body(Map.of("tin", "482910337756"))
                .patch("/organisation")
                .then()
                .statusCode(200);
        knowing()
                .body(Map.of(
                        "means", "BANK",
                        "bankName", "Pubali PLC",
                        "branch", "Dhanmondi",
                        "routingNumber", "175261186",
                        "holder", "Shapla Rahman",
                        "accountNumber", "0567101045512",
                        "current", Office.password()))
                .put("/organisation/payout-account")
                .then()
                .statusCode(200);
    }

    private RequestSpecification knowing() {
        return landlord.as("OWNER").header("If-Match", "*");
    }
}
