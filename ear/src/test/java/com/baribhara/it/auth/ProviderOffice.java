package com.baribhara.it.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.IdentityProviders;
import com.baribhara.it.Office;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;

/** An office whose people have accounts elsewhere. */
record ProviderOffice(Office office, Sql sql) {
    static final String NAME = "Honest ID";

    /** Somebody of the office is linked with an identity that nobody else has. */
    String linked(String role) {
        unlinked(role);
        String subject = role.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        Response linked = Traveller.toLink(IdentityProviders.HONEST, NAME, office.username(role), Office.password())
                .as(subject);
        assertThat(linked.asString()).contains("url=/user/identities.xhtml?linked=true\"");
        assertThat(linked.cookie("__Host-baribhara_token"))
                .as("the session that asked goes on")
                .isNull();
        return subject;
    }

    void unlinked(String role) {
        try {
            sql.run("delete from linked_identity where account_id = (select id from account where username = '"
                    + office.username(role) + "')");
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    static void refused(Response answer, String reason) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/signin.xhtml?provider=" + reason);
        assertThat(answer.cookie("__Host-baribhara_token")).isNull();
    }
}
