package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import com.baribhara.it.web.RawHttp;
import io.restassured.response.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;

/** An office whose people may have second factors. */
record GuardedOffice(Sql sql, Office office) {

    /** The first step: the password alone. */
    Response first(String role) {
        return AuthenticatorApp.password(office.username(role), Office.password());
    }

    String challenge(String role) {
        return first(role).path("challenge");
    }

    /** Both steps at once. */
    Response beside(String role, String otp) {
        return Api.asNobody()
                .body(Map.of("username", office.username(role), "password", Office.password(), "otp", otp))
                .post("/auth/token");
    }

    /** The same from somewhere else. @return the status */
    int besideFrom(String address, String role, String otp) throws IOException {
        String body = "{\"username\":\"" + office.username(role) + "\",\"password\":\"" + Office.password()
                + "\",\"otp\":\"" + otp + "\"}";
        return RawHttp.status(RawHttp.sendFor(
                address,
                "POST /api/v1/auth/token HTTP/1.1\nHost: " + RawHttp.host()
                        + "\nContent-Type: application/json\nConnection: close\nContent-Length: " + body.length()
                        + "\n\n"
                        + body));
    }

    String id(String role) throws SQLException {
        return sql.text("select id::text from account where username = '" + office.username(role) + "'");
    }

    /** For SQL. */
    String account(String role) throws SQLException {
        return "'" + id(role) + "'";
    }

    long events(String type, String role) throws SQLException {
        return sql.number(
                "select count(*) from domain_event where type = '" + type + "' and aggregate_id = " + account(role));
    }

    static void refused(Response answer, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(401);
        assertThat(answer.<String>path("code")).isEqualTo(code);
    }

    static String fault(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer.path("fields[0].name") + " " + answer.path("fields[0].code");
    }
}
