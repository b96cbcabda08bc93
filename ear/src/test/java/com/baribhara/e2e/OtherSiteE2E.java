package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** To a provider and back in a browser, to which {@code 127.0.0.1} is another site than {@code localhost}: cookies of a session stay at home. */
class OtherSiteE2E {
    private static final String PASSWORD = "[id='form:password']";
    private static Office office;

    @BeforeAll
    static void anOfficeOfItsOwn() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Faraway Estates", "ফারওয়ে এস্টেট");
        }
    }

    @Test
    void whoHasAnAccountOnAnotherSiteLinksItAndComesInWithIt() {
        String subject = "faraway-" + UUID.randomUUID();
        try (Visitor owner = new Visitor("en")) {
            Page page = owner.page();
            owner.signsIn(office.username("OWNER"), Office.password());
            page.navigate("/user/identities.xhtml");
            page.fill("[id='form:current']", Office.password());
            page.click("[aria-label='Link with Honest ID']");
            page.click("a:has-text('Go to Honest ID')");
            namesThemselves(page, subject);
            page.waitForURL("**/user/identities.xhtml?linked=true");
            assertThat(page.innerText("main")).contains("Honest ID", "Linked", subject);
            owner.context().clearCookies();
            page.navigate("/user/staff.xhtml?sort=-name");
            assertThat(page.isVisible(PASSWORD)).isTrue();
            page.click("a:has-text('Honest ID')");
            namesThemselves(page, subject);
            page.waitForURL("**/user/staff.xhtml?sort=-name");
            page.waitForSelector(".b-side");
            assertThat(page.isVisible(PASSWORD)).isFalse();
        }
    }

    @Test
    void aPageOfAnotherSiteThatLeadsHereBringsNobodyAlong() {
        try (Visitor owner = new Visitor("en")) {
            Page page = owner.page();
            owner.signsIn(office.username("MANAGER"), Office.password());
            page.navigate("/user/identities.xhtml");
            page.fill("[id='form:current']", Office.password());
            page.click("[aria-label='Link with Honest ID']");
            page.click("a:has-text('Go to Honest ID')");
            page.waitForSelector("input[name=username]");
            page.evaluate(
                    "home => { location.href = home }",
                    RunningSystem.get().url().resolve("/home.xhtml").toString());
            page.waitForURL("**/home.xhtml");
            assertThat(page.isVisible(PASSWORD)).isTrue();
            page.navigate("/home.xhtml");
            assertThat(page.isVisible(".b-side"))
                    .as("whoever goes by themselves")
                    .isTrue();
        }
    }

    private static void namesThemselves(Page page, String subject) {
        page.waitForSelector("input[name=username]");
        assertThat(URI.create(page.url()).getHost()).isEqualTo("127.0.0.1");
        page.fill("input[name=username]", subject);
        page.fill("textarea[name=claims]", "{\"email\":\"" + subject + "@elsewhere.example\"}");
        page.click("input[type=submit]");
    }
}
