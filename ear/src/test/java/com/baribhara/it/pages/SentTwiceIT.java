package com.baribhara.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A form that reaches the server more than once, without a script to prevent it. */
class SentTwiceIT {
    private static final int SENDERS = 4;

    @Test
    void makesOneBuildingAndGivesEverySenderTheSameAnswer() throws SQLException {
        String name = "Twice " + UUID.randomUUID();
        OfficePage form = OfficePage.opened("OWNER", "/property/property-form.xhtml");
        List<Response> answers = together(() -> form.sends("form", property(name)));
        assertThat(answers).extracting(Response::statusCode).containsOnly(302);
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .hasSize(SENDERS)
                .containsOnly(answers.get(0).header("Location"));
        assertThat(count("property where name = '" + name + "'")).isOne();
    }

    @Test
    void makesTwoBuildingsOfTwoForms() throws SQLException {
        String name = "Two forms " + UUID.randomUUID();
        OfficePage.opened("OWNER", "/property/property-form.xhtml").sends("form", property(name));
        OfficePage.opened("OWNER", "/property/property-form.xhtml").sends("form", property(name));
        assertThat(count("property where name = '" + name + "'")).isEqualTo(2);
    }

    @Test
    void canBePutRightAfterItWasRefused() throws SQLException {
        String name = "Put right " + UUID.randomUUID();
        OfficePage form = OfficePage.opened("MANAGER", "/property/property-form.xhtml");
        Map<String, String> wrong = property(name);
        wrong.put("address-postCode", "none");
        assertThat(form.sends("form", wrong).statusCode()).isEqualTo(200);
        assertThat(form.sends("form", property(name)).statusCode()).isEqualTo(302);
        assertThat(count("property where name = '" + name + "'")).isOne();
    }

    @Test
    void makesOneTenant() throws SQLException {
        String name = "Twice " + UUID.randomUUID();
        OfficePage form = OfficePage.opened("OWNER", "/tenant/tenant-form.xhtml");
        together(() -> form.sends("form", Map.of("name", name, "save", "Save")));
        assertThat(count("tenant where name = '" + name + "'")).isOne();
    }

    @Test
    void startsOneRun() throws SQLException {
        long before = count("invoice_run where dry_run");
        OfficePage form = OfficePage.opened("OWNER", "/invoice/runs.xhtml");
        List<Response> answers =
                together(() -> form.sends("start", Map.of("month", "2026-10", "dry", "on", "go", "Start")));
        assertThat(answers)
                .extracting(answer -> answer.header("Location"))
                .containsOnly(answers.get(0).header("Location"));
        assertThat(count("invoice_run where dry_run")).isEqualTo(before + 1);
    }

    private static Map<String, String> property(String name) {
        return new HashMap<>(
                Map.of("name", name, "address-area", "Mirpur", "address-district", "Dhaka", "save", "Save"));
    }

    private static List<Response> together(java.util.function.Supplier<Response> send) {
        List<CompletableFuture<Response>> sent = IntStream.range(0, SENDERS)
                .mapToObj(i -> CompletableFuture.supplyAsync(send))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private static long count(String from) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            return new Sql(connection).number("select count(*) from " + from);
        }
    }
}
