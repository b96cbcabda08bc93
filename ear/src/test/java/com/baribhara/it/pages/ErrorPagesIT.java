package com.baribhara.it.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.it.RunningSystem;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see when something does not work: in their language, with a reference, without our innards. */
class ErrorPagesIT {

    @ParameterizedTest
    @ValueSource(strings = {"/nothing.xhtml", "/nothing/at/all.png", "/resources/js/nothing.js", "/tenant/"})
    void whatIsNotThereIsSaidToBeNotThere(String path) {
        told(OfficePage.as("OWNER").get(path), 404, "There is nothing here");
    }

    @Test
    void whatARoleMayNotSeeIsSaidToBeSo() {
        told(OfficePage.as("CARETAKER").get("/invoice/invoices.xhtml"), 403, "You may not do this");
        told(OfficePage.as("TENANT").get("/tenant/tenants.xhtml"), 403, "These pages are for office staff");
    }

    @Test
    void aFaultOfOursShowsAReferenceAndNothingElse() throws SQLException {
        administrator("alter view tenant_overview rename to tenant_overview_away");
        try {
            Response page = OfficePage.as("OWNER").get("/tenant/tenants.xhtml");
            told(page, 500, "Something went wrong on our side");
            assertThat(page.asString()).doesNotContain("tenant_overview", "SQL", "org.hibernate");
        } finally {
            administrator("alter view tenant_overview_away rename to tenant_overview");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, Not available for the moment", "bn, এই মুহূর্তে পাওয়া যাচ্ছে না"})
    void anAbsentDatabaseIsSaidInTheReadersLanguage(String language, String title) throws SQLException {
        var reader = OfficePage.as("OWNER", language);
        administrator("alter role baribhara_app connection limit 0");
        administrator("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'baribhara_app'");
        try {
            told(reader.get("/invoice/invoices.xhtml"), 503, title);
        } finally {
            administrator("alter role baribhara_app connection limit -1");
        }
    }

    @Test
    void aFormThatOutlivedItsSessionLeadsBackToItsPage() {
        Response answer = OfficePage.as("OWNER")
                .header(
                        "Referer",
                        RunningSystem.get()
                                .url()
                                .resolve("/tenant/tenant-form.xhtml?unit=x")
                                .toString())
                .contentType("application/x-www-form-urlencoded")
                .formParams(Map.of("form", "form", "jakarta.faces.ViewState", "1:1"))
                .post("/tenant/tenant-form.xhtml");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/tenant/tenant-form.xhtml?unit=x&expired=true");
    }

    @Test
    void aFormSentWithoutAPassLeadsToTheSignInWithTheWholeWayBack() {
        Response answer = OfficePage.browser("en")
                .contentType("application/x-www-form-urlencoded")
                .post("/tenant/lease-new.xhtml?unit=a&tenant=b");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location"))
                .endsWith("/signin.xhtml?next=%2Ftenant%2Flease-new.xhtml%3Funit%3Da%26tenant%3Db");
    }

    private static void told(Response page, int status, String title) {
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.contentType()).startsWith("text/html");
        String html = page.asString();
        assertThat(html).contains("<h1>" + title + "</h1>").contains("class=\"b-facts");
        assertThat(html).contains("<code>" + page.header("X-Request-Id") + "</code>");
        assertThat(html).doesNotContain("Exception", "\tat ");
    }

    private static void administrator(String statement) throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator();
                Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }
}
