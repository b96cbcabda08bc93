package com.baribhara.e2e;

import java.util.List;
import java.util.stream.Stream;

/** How people come in and come back in, and what they do with their own account. */
final class AccountScenes {
    private static final String NOBODYS = "00000000-0000-7000-8000-00000000dead";
    private static final String PASSWORD = "a boat, a river, a flute";

    private AccountScenes() {}

    static List<Scene> all() {
        return Stream.of(recovering(), registering(), joining(), own(), password(), SecondFactorScenes.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scene> recovering() {
        String code = "/recover-code.xhtml?request=" + NOBODYS;
        return List.of(
                Scene.of("recover", "/recover.xhtml").seenBy(Who.NOBODY),
                Scene.of("recover, refused", "/recover.xhtml")
                        .seenBy(Who.NOBODY)
                        .after(page -> page.fill("[id='form:contact']", "karim"))
                        .after(Scenes::sends),
                Scene.of("recover, code", code).seenBy(Who.NOBODY),
                Scene.of("recover, wrong code", code)
                        .seenBy(Who.NOBODY)
                        .after(page -> page.fill("[id='form:code']", "12345678"))
                        .after(page -> page.fill("[id='form:password']", PASSWORD))
                        .after(Scenes::sends),
                Scene.of("sign-in, recovered", "/signin.xhtml?recovered=true").seenBy(Who.NOBODY));
    }

    private static List<Scene> registering() {
        String company = "/register-code.xhtml?request=" + NOBODYS;
        return List.of(
                Scene.of("register", "/register.xhtml").seenBy(Who.NOBODY),
                Scene.of("register, refused", "/register.xhtml")
                        .seenBy(Who.NOBODY)
                        .after(Scenes::sends),
                Scene.of("register, company", company).seenBy(Who.NOBODY),
                Scene.of("register, company refused", company)
                        .seenBy(Who.NOBODY)
                        .after(page -> page.fill("[id='form:code']", "12345678"))
                        .after(Scenes::sends),
                Scene.of("sign-in, registered", "/signin.xhtml?registered=true").seenBy(Who.NOBODY));
    }

    private static List<Scene> joining() {
        String join = "/join.xhtml?id=" + NOBODYS;
        return List.of(
                Scene.of("join", join).seenBy(Who.NOBODY),
                Scene.of("join, refused", join)
                        .seenBy(Who.NOBODY)
                        .after(page -> page.fill("[id='form:code']", "12345678"))
                        .after(page -> page.fill("[id='form:password']", PASSWORD))
                        .after(Scenes::sends),
                Scene.of("invite", "/user/invitation-form.xhtml"),
                Scene.of("invite, refused", "/user/invitation-form.xhtml").after(Scenes::sends),
                Scene.of("invite, a tenant", "/user/invitation-form.xhtml?tenant={tenant}"),
                Scene.of("staff, invited", "/user/staff.xhtml?invited=true"));
    }

    private static List<Scene> own() {
        String code = "/user/contact-code.xhtml?request=" + NOBODYS;
        return List.of(
                Scene.of("my account", "/user/profile.xhtml"),
                Scene.of("my account, as a tenant", "/user/profile.xhtml").seenBy(Who.TENANT),
                Scene.of("my account, changed", "/user/profile.xhtml?changed=true"),
                Scene.of("contact", "/user/contact-form.xhtml"),
                Scene.of("contact, refused", "/user/contact-form.xhtml").after(Scenes::sends),
                Scene.of("contact, code", code),
                Scene.of("contact, wrong code", code)
                        .after(page -> page.fill("[id='form:code']", "12345678"))
                        .after(Scenes::sends));
    }

    private static List<Scene> password() {
        String password = "/user/password-form.xhtml";
        return List.of(
                Scene.of("password", password),
                Scene.of("password, as a tenant", password).seenBy(Who.TENANT),
                Scene.of("password, as the administrator", password).seenBy(Who.ADMIN),
                Scene.of("password, refused", password)
                        .after(page -> page.fill("[id='form:password']", "password"))
                        .after(Scenes::sends),
                Scene.of("password, changed", password + "?changed=true"));
    }
}
