package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.auth.model.TimeCode;
import com.baribhara.it.Api;
import com.baribhara.it.Office;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What somebody has on the phone; its codes go by the time of the day, like the server's. */
public record AuthenticatorApp(byte[] secret) {
    private static final Clock REAL_TIME = Clock.systemUTC();

    public static AuthenticatorApp of(String base32) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int buffer = 0;
        for (char sign : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes.write(buffer >> held);
                buffer &= (1 << held) - 1;
            }
        }
        return new AuthenticatorApp(bytes.toByteArray());
    }

    /** Set up and confirmed for one of an office. @return the app, and the recovery codes that came with it */
    static Enrolled enrolled(Office office, String role) throws SQLException {
        Response begun =
                office.as(role).body(Map.of("current", Office.password())).post("/me/second-factor");
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(200);
        AuthenticatorApp app = of(begun.path("secret"));
        Response on = office.as(role).body(Map.of("code", app.code())).post("/me/second-factor/confirm");
        assertThat(on.statusCode()).as(on.asString()).isEqualTo(200);
        later(office.username(role));
        return new Enrolled(app, on.path("codes"));
    }

    record Enrolled(AuthenticatorApp app, List<String> codes) {}

    public String code() {
        return code(0);
    }

    /** @param off half minutes from now: the server takes one more and one less */
    String code(int off) {
        return TimeCode.at(secret, TimeCode.step(REAL_TIME.instant()) + off);
    }

    /** Six digits that are none of its codes. */
    String wrong() {
        List<String> right = List.of(code(-2), code(-1), code(), code(1), code(2));
        return right.contains("000000") ? "111111" : "000000";
    }

    /** As if half minutes had gone by: what was taken before does not stand in the way. */
    static void later(String username) throws SQLException {
        ASession.sql("update second_factor set last_step = last_step - 10 where account_id ="
                + " (select id from account where username = '" + username + "')");
    }

    static Response password(String username, String password) {
        return Api.asNobody()
                .body(Map.of("username", username, "password", password))
                .post("/auth/token");
    }

    static Response step(String challenge, String code) {
        return Api.asNobody().body(Map.of("challenge", challenge, "code", code)).post("/auth/token/second-factor");
    }
}
