package com.baribhara.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.baribhara.bench.Sql;
import com.baribhara.it.Office;
import com.baribhara.it.RunningSystem;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Enter in a field does what the page is about, and nothing where that could be more than one thing. */
class EnterKeyE2E {
    private static final String PAGE = "/user/second-factor.xhtml";

    /** What a browser would send, and by which button: looked at and held back. */
    private static final String HOLDS_BACK = """
            () => {
              window.pressed = 'nothing';
              document.addEventListener('submit', event => {
                window.pressed = event.submitter ? event.submitter.id : 'no button';
                event.preventDefault();
              }, true);
            }""";

    private static Visitor owner;
    private static Page page;
    private static Office office;

    @BeforeAll
    static void anOwnerAtTheBrowser() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            office = Office.founded(new Sql(connection), "Surma Estates", "সুরমা এস্টেট");
        }
        owner = new Visitor("en");
        page = owner.page();
        owner.signsIn(office.username("OWNER"), Office.password());
    }

    @AfterAll
    static void home() {
        owner.close();
    }

    @Test
    void withoutASecondFactorItBeginsToSetOneUp() {
        page.navigate(PAGE);
        assertThat(pressedByEnterIn("form:current")).isEqualTo("form:begin");
    }

    @Test
    void withOneItNeitherMakesNewCodesNorTurnsItOff() throws SQLException {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection).run("""
                    insert into second_factor (account_id, secret, begun_at, confirmed_at, last_step)
                    select id, '\\x00'::bytea, now(), now(), 1 from account where username = '%s'""".formatted(office.username("OWNER")));
            page.navigate(PAGE);
            new Sql(connection)
                    .run("delete from second_factor where account_id = (select id from account where username = '"
                            + office.username("OWNER") + "')");
        }
        assertThat(pressedByEnterIn("form:otp")).isEqualTo("nothing");
        assertThat(pressedByEnterIn("form:current")).isEqualTo("nothing");
        page.click("[id='form:anew']");
        assertThat(page.evaluate("window.pressed")).isEqualTo("form:anew");
    }

    private static Object pressedByEnterIn(String field) {
        page.evaluate(HOLDS_BACK);
        page.fill("[id='" + field + "']", "123456");
        page.press("[id='" + field + "']", "Enter");
        return page.evaluate("window.pressed");
    }
}
