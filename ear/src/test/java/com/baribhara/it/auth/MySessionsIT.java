package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody sees where they are signed in, and can be out there from here. */
class MySessionsIT {
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14; SM-A546E) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36";
    private Office office;

    @BeforeEach
    void anOfficeOfItsOwn() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Device Estates", "ডিভাইস এস্টেট");
        }
    }

    @Test
    void eachDeviceIsListedWithWhatItIsAndWhichOneAsks() {
        ASession phone = on(PHONE);
        ASession program = on("nightly-export/2.1");
        JsonPath all = as(program).get("/me/sessions").jsonPath();
        assertThat(all.getInt("total")).isEqualTo(2);
        Map<String, Object> first = one(all, phone);
        assertThat(first)
                .containsEntry("program", "Chrome")
                .containsEntry("system", "Android")
                .containsEntry("current", false);
        assertThat(first.get("address")).isEqualTo("127.0.0.1");
        assertThat(one(all, program)).containsEntry("program", "nightly-export").containsEntry("current", true);
    }

    @Test
    void aDeviceIsSignedOutFromAnother() {
        ASession lost = on(PHONE);
        ASession own = on("desk");
        assertThat(as(own).delete("/me/sessions/" + lost.id()).statusCode()).isEqualTo(204);
        lost.awaitRefused();
        assertThat(lost.renewing().statusCode()).isEqualTo(401);
        assertThat(own.status()).isEqualTo(200);
        assertThat(as(own).get("/me/sessions").jsonPath().getInt("total")).isEqualTo(1);
        assertThat(as(own).delete("/me/sessions/" + lost.id()).statusCode())
                .as("it is over")
                .isEqualTo(404);
    }

    @Test
    void allOthersAreSignedOutAtOnce() {
        List<ASession> others = List.of(on(PHONE), on("x"), on("y"));
        ASession own = on("desk");
        assertThat(as(own).delete("/me/sessions").statusCode()).isEqualTo(204);
        others.forEach(ASession::awaitRefused);
        assertThat(own.status()).isEqualTo(200);
    }

    @Test
    void nobodySeesOrEndsTheSessionsOfSomebodyElse() {
        ASession owner = on(PHONE);
        ASession manager = ASession.begun(office.username("MANAGER"), Office.password());
        List<String> seen = as(manager).get("/me/sessions").path("items.id");
        assertThat(seen).containsExactly(manager.id());
        for (Object other : List.of(owner.id(), UUID.randomUUID(), "x")) {
            Response answer = as(manager).delete("/me/sessions/" + other);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.<String>path("code")).isEqualTo("session.not-found");
        }
        assertThat(owner.status()).isEqualTo(200);
    }

    private ASession on(String userAgent) {
        return ASession.of(Api.asNobody()
                .header("User-Agent", userAgent)
                .body(Map.of("username", office.username("OWNER"), "password", Office.password()))
                .post("/auth/token"));
    }

    private static Map<String, Object> one(JsonPath all, ASession session) {
        return all.getMap("items.find { it.id == '" + session.id() + "' }");
    }

    private static RequestSpecification as(ASession session) {
        return Api.asNobody().header("Authorization", "Bearer " + session.access());
    }
}
