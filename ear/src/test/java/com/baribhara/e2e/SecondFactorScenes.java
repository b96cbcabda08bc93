package com.baribhara.e2e;

import com.baribhara.bench.Sql;
import com.baribhara.it.RunningSystem;
import com.baribhara.it.auth.AuthenticatorApp;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Two-step sign-in: its page off, begun, turned on and on; the second step itself; and whoever takes it away for somebody. */
final class SecondFactorScenes {
    private static final String PAGE = "/user/second-factor.xhtml";
    private static final String NOBODYS = "00000000-0000-7000-8000-00000000dead";

    /** As if it had been set up; what is sealed there is not asked for meanwhile. */
    private static final String ON = """
            insert into second_factor (account_id, secret, begun_at, confirmed_at, last_step)
            select id, '\\x00'::bytea, now(), timestamptz '2026-11-05 09:00+06', 1 from account where %1$s;
            insert into recovery_code (account_id, mac, made_at)
            select id, decode(to_char(n, 'FM00'), 'hex'), now() from account, generate_series(1, 8) as n where %1$s
            """;

    private static final String OFF = "delete from second_factor where account_id in (select id from account where %s)";

    private SecondFactorScenes() {}

    static List<Scene> all() {
        return Stream.of(ofOneself(), atTheDoorAndOfOthers())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scene> ofOneself() {
        return List.of(
                Scene.of("second factor, off", PAGE).seenBy(Who.SECURED),
                Scene.of("second factor, wrong password", PAGE)
                        .seenBy(Who.SECURED)
                        .after(page -> page.fill("[id='form:current']", "not the password"))
                        .after(Scenes::sends),
                Scene.of("second factor, begun", PAGE)
                        .seenBy(Who.SECURED)
                        .after(SecondFactorScenes::begins)
                        .after(page -> run(OFF, secured())),
                Scene.of("second factor, wrong first code", PAGE)
                        .seenBy(Who.SECURED)
                        .after(SecondFactorScenes::begins)
                        .after(page -> page.fill("[id='form:code']", "12"))
                        .after(Scenes::sends)
                        .after(page -> run(OFF, secured())),
                Scene.of("second factor, on", PAGE).seenBy(Who.SECURED).after(page -> shownOn(page, secured())),
                Scene.of("second factor, must be", PAGE).seenBy(Who.ENROLLING),
                Scene.of("second factor, turned off", PAGE + "?off=true").seenBy(Who.SECURED),
                Scene.of("second factor, recovery codes", PAGE)
                        .seenBy(Who.NEWLY_SECURED)
                        .after(SecondFactorScenes::begins)
                        .after(page -> page.fill("[id='form:code']", code(page)))
                        .after(page -> page.locator("[id='form:confirm']").click())
                        .after(page -> page.waitForSelector(".b-codes"))
                        .after(page -> run(OFF, named(Who.NEWLY_SECURED))));
    }

    private static List<Scene> atTheDoorAndOfOthers() {
        return List.of(
                Scene.of("sign-in, second step", "/signin-code.xhtml?next=%2Fhome.xhtml")
                        .seenBy(Who.NOBODY),
                Scene.of("sign-in, second step, nothing typed", "/signin-code.xhtml")
                        .seenBy(Who.NOBODY)
                        .after(Scenes::sends),
                Scene.of("sign-in, second step over", "/signin.xhtml?over=true").seenBy(Who.NOBODY),
                Scene.of("person, with a second factor", "/user/person.xhtml?id={person}")
                        .after(page -> shownOn(page, "id = '" + Showroom.get().fillIn("{person}") + "'"))
                        .clicking("[data-dialog=reset]"),
                Scene.of("person, second factor taken away", "/user/person.xhtml?id={person}&reset=true"),
                Scene.of("contact, with a second factor", "/user/contact-form.xhtml")
                        .seenBy(Who.SECURED)
                        .after(page -> shownOn(page, secured())),
                Scene.of("password, with a second factor", "/user/password-form.xhtml")
                        .seenBy(Who.SECURED)
                        .after(page -> shownOn(page, secured())),
                Scene.of("identities, with a second factor", "/user/identities.xhtml")
                        .seenBy(Who.SECURED)
                        .after(page -> shownOn(page, secured())),
                Scene.of("join, with a second factor", "/join.xhtml?id=" + NOBODYS + "&form%3Aotp=")
                        .seenBy(Who.NOBODY));
    }

    private static String secured() {
        return named(Who.SECURED);
    }

    private static String named(Who who) {
        return "username = '" + Showroom.get().username(who) + "'";
    }

    private static void begins(Page page) {
        page.fill("[id='form:current']", Showroom.get().password(Who.SECURED));
        page.locator("[id='form:begin']").click();
        page.waitForSelector(".b-qr");
    }

    private static void shownOn(Page page, String account) {
        run(ON, account);
        page.reload();
        run(OFF, account);
    }

    /** As the app makes it of the key that the page shows. */
    private static String code(Page page) {
        String key = page.locator("#form [data-copy]").first().getAttribute("data-copy");
        return AuthenticatorApp.of(key).code();
    }

    private static void run(String sql, String account) {
        try (Connection connection = RunningSystem.get().database().connectAsAdministrator()) {
            new Sql(connection).run(sql.formatted(account));
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
