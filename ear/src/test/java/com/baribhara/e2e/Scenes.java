package com.baribhara.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every page of the office in every state it has: what axe, the narrow phone and the camera look at. A new page, or a new state of
 * one, is a line here; {@link PagesTest} asks for it.
 */
final class Scenes {
    private static final String NOWHERE = "00000000-0000-7000-8000-00000000dead";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORISED = 401;
    private static final int FAILED = 500;
    private static final int AWAY = 503;

    private Scenes() {}

    /** Those whose name begins with one of what {@code -Dbaribhara.scenes} says, by commas; all, when it says nothing. */
    static Stream<Scene> wanted() {
        String beginning = System.getProperty("baribhara.scenes", "");
        return all().stream()
                .filter(scene -> Stream.of(beginning.split(",", -1)).anyMatch(scene.name()::startsWith));
    }

    static List<Scene> all() {
        return Stream.of(
                        door(),
                        frame(),
                        AccountScenes.all(),
                        reach(),
                        office(),
                        lists(),
                        CorrectionScenes.all(),
                        RiseScenes.all(),
                        CorrectionScenes.held(),
                        letting(),
                        forms(),
                        newLease(),
                        money(),
                        RateScenes.all(),
                        UtilityScenes.all(),
                        HoldingScenes.all(),
                        SessionScenes.all(),
                        IdentityScenes.all(),
                        AuditScenes.all(),
                        PersonScenes.all(),
                        StaffScenes.all(),
                        PeopleScenes.all(),
                        imports(),
                        onMany(),
                        errors())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scene> lists() {
        return Stream.of(
                        list("properties", "/property/properties.xhtml"),
                        list("units", "/property/units.xhtml"),
                        list("tenants", "/tenant/tenants.xhtml"),
                        list("leases", "/tenant/leases.xhtml"),
                        list("invoices", "/invoice/invoices.xhtml"),
                        list("parked", "/invoice/parked.xhtml"),
                        list("credit notes", "/invoice/credit-notes.xhtml"),
                        list("corrections", "/invoice/corrections.xhtml"),
                        list("shared bills", "/invoice/shared-bills.xhtml"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scene> door() {
        return List.of(
                Scene.of("sign-in", "/signin.xhtml").seenBy(Who.NOBODY),
                Scene.of("sign-in, on the way to a page", "/tenant/leases.xhtml")
                        .seenBy(Who.NOBODY)
                        .answered(UNAUTHORISED),
                Scene.of("sign-in, signed out", "/signin.xhtml?signedOut=true").seenBy(Who.NOBODY),
                Scene.of("sign-in, nothing typed", "/signin.xhtml")
                        .seenBy(Who.NOBODY)
                        .after(Scenes::sends),
                Scene.of("sign-in, refused", "/signin.xhtml")
                        .seenBy(Who.NOBODY)
                        .after(page -> page.fill("[id='form:username']", "nobody@office.example"))
                        .after(page -> page.fill("[id='form:password']", "not the password"))
                        .after(Scenes::sends));
    }

    private static List<Scene> frame() {
        return List.of(
                Scene.of("home", "/home.xhtml"),
                Scene.of("home, first run", "/home.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("home, as the accountant", "/home.xhtml").seenBy(Who.ACCOUNTANT),
                Scene.of("home, session expired", "/home.xhtml?expired=true"),
                Scene.of("home, arrears as a table", "/home.xhtml").clicking(".b-table-alt summary"),
                Scene.of("menu of the theme", "/home.xhtml").clicking(".b-top details:nth-of-type(1) summary"),
                Scene.of("menu of the account", "/home.xhtml").clicking(".b-top details:last-of-type summary"),
                Scene.of("side menu drawn in", "/home.xhtml?side=narrow"),
                Scene.of("side menu on a phone", "/home.xhtml?side=wide")
                        .onPhones()
                        .clicking("[data-menu]"));
    }

    /** What can be called up from anywhere. */
    private static List<Scene> reach() {
        return List.of(
                Scene.of("palette", "/home.xhtml").clicking("[data-palette]"),
                Scene.of("palette, found", "/home.xhtml").after(page -> asks(page, "Chowdhury")),
                Scene.of("palette, nothing found", "/home.xhtml").after(page -> asks(page, "zzqx")),
                Scene.of("keys", "/home.xhtml")
                        .after(page -> page.keyboard().press("?"))
                        .after(page -> page.waitForSelector("#keys[open]")),
                Scene.of("leaving unsaved work", "/tenant/tenant-form.xhtml")
                        .after(page -> page.fill("[id='form:name']", "Karim Uddin"))
                        .clicking(".b-side .b-nav-link")
                        .after(page -> page.waitForSelector("dialog[open]")));
    }

    private static List<Scene> office() {
        return List.of(
                Scene.of("settings", "/organisation/settings.xhtml"),
                Scene.of("settings, number of the account shown", "/organisation/settings.xhtml")
                        .clicking("[id='account:show']"),
                Scene.of("settings, paid out nowhere yet", "/organisation/settings.xhtml")
                        .seenBy(Who.NEWCOMER),
                Scene.of("settings form", "/organisation/settings-form.xhtml"),
                Scene.of("settings form, refused", "/organisation/settings-form.xhtml")
                        .after(page -> page.fill("[id='form:name']", ""))
                        .after(Scenes::sends),
                Scene.of("payout form", "/organisation/payout-form.xhtml"),
                Scene.of("payout form, none yet", "/organisation/payout-form.xhtml")
                        .seenBy(Who.NEWCOMER),
                Scene.of("payout form, refused", "/organisation/payout-form.xhtml")
                        .after(page -> page.fill("[id='form:accountNumber']", "12345"))
                        .after(Scenes::sends),
                Scene.of("staff", "/user/staff.xhtml"),
                Scene.of("about", "/about.xhtml"));
    }

    /** What every list has: rows, a word that finds nothing, a filter that makes no sense, nothing at all. */
    private static List<Scene> list(String name, String path) {
        return List.of(
                Scene.of(name, path),
                Scene.of(name + ", nothing found", path + "?find=zzqx"),
                Scene.of(name + ", senseless filter", path + "?status=SENSELESS&size=7&sort=nothing"),
                Scene.of(name + ", none yet", path).seenBy(Who.NEWCOMER));
    }

    private static List<Scene> letting() {
        return List.of(
                Scene.of("leases, ending", "/tenant/leases.xhtml?ending=60"),
                Scene.of("property", "/property/property.xhtml?id={property}"),
                Scene.of("unit", "/property/unit.xhtml?id={unit}"),
                Scene.of("unit, vacant", "/property/unit.xhtml?id={vacantUnit}"),
                Scene.of("tenant", "/tenant/tenant.xhtml?id={tenant}"),
                Scene.of("tenant, TIN shown", "/tenant/tenant.xhtml?id={tenant}")
                        .clicking("[id='tin:show']"),
                Scene.of("lease", "/tenant/lease.xhtml?id={lease}"),
                Scene.of("lease, draft", "/tenant/lease.xhtml?id={draftLease}"),
                Scene.of("lease, ended", "/tenant/lease.xhtml?id={endedLease}"),
                Scene.of("lease, parked", "/tenant/lease.xhtml?id={parkedLease}"));
    }

    private static List<Scene> forms() {
        return List.of(
                Scene.of("patterns", "/patterns.xhtml"),
                Scene.of("property form", "/property/property-form.xhtml"),
                Scene.of("property form, refused", "/property/property-form.xhtml")
                        .after(Scenes::sends),
                Scene.of("property form, change", "/property/property-form.xhtml?id={property}"),
                Scene.of("unit form", "/property/unit-form.xhtml?property={property}"),
                Scene.of("unit form, refused", "/property/unit-form.xhtml?property={property}")
                        .after(Scenes::sends),
                Scene.of("unit form, change", "/property/unit-form.xhtml?id={unit}"),
                Scene.of("tenant form", "/tenant/tenant-form.xhtml"),
                Scene.of("tenant form, refused", "/tenant/tenant-form.xhtml")
                        .after(page -> page.fill("[id='form:phone']", "12"))
                        .after(Scenes::sends),
                Scene.of("tenant form, change", "/tenant/tenant-form.xhtml?id={tenant}"),
                Scene.of("lease form, running", "/tenant/lease-form.xhtml?id={lease}"),
                Scene.of("lease form, running, one charge more", "/tenant/lease-form.xhtml?id={lease}")
                        .after(page -> page.click("[id='form:addCharge']")));
    }

    private static List<Scene> newLease() {
        String page = "/tenant/lease-new.xhtml";
        return List.of(
                Scene.of("new lease, unit", page),
                Scene.of("new lease, no unit found", page + "?find=zzqx"),
                Scene.of("new lease, no unit yet", page).seenBy(Who.NEWCOMER),
                Scene.of("new lease, tenant", page + "?unit={vacantUnit}"),
                Scene.of("new lease, terms", page + "?unit={vacantUnit}&tenant={tenant}"),
                Scene.of("new lease, refused", page + "?unit={vacantUnit}&tenant={tenant}")
                        .after(Scenes::sends));
    }

    private static List<Scene> money() {
        return List.of(
                Scene.of("invoices, overdue", "/invoice/invoices.xhtml?status=OVERDUE"),
                Scene.of("invoices, of one run", "/invoice/invoices.xhtml?run={run}"),
                Scene.of("invoice", "/invoice/invoice.xhtml?id={invoice}"),
                Scene.of("invoice, paid", "/invoice/invoice.xhtml?id={paidInvoice}"),
                Scene.of("books", "/invoice/books.xhtml"),
                Scene.of("books, none yet", "/invoice/books.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("runs", "/invoice/runs.xhtml"),
                Scene.of("runs, none yet", "/invoice/runs.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("runs, as the accountant", "/invoice/runs.xhtml").seenBy(Who.ACCOUNTANT),
                Scene.of("run, preview", "/invoice/run.xhtml?id={dryRun}"),
                Scene.of("run, live", "/invoice/run.xhtml?id={liveRun}"),
                Scene.of("run, done", "/invoice/run.xhtml?id={run}"),
                Scene.of("run, stopped", "/invoice/run.xhtml?id={stoppedRun}"));
    }

    private static List<Scene> imports() {
        return List.of(
                Scene.of("imports", "/tenant/imports.xhtml"),
                Scene.of("imports, none yet", "/tenant/imports.xhtml").seenBy(Who.NEWCOMER),
                Scene.of("import, done", "/tenant/import.xhtml?id={import}"),
                Scene.of("import, refused by row", "/tenant/import.xhtml?id={badImport}"),
                Scene.of("import, live", "/tenant/import.xhtml?id={liveImport}"));
    }

    private static List<Scene> onMany() {
        return List.of(
                Scene.of("act on many, looked at", "/bulk.xhtml?id={preparedBulk}"),
                Scene.of("act on many, live", "/bulk.xhtml?id={liveBulk}"),
                Scene.of("act on many, done", "/bulk.xhtml?id={doneBulk}"));
    }

    private static List<Scene> errors() {
        return List.of(
                Scene.of("error 403", "/tenant/imports.xhtml")
                        .seenBy(Who.ACCOUNTANT)
                        .answered(FORBIDDEN),
                Scene.of("error 403, a stranger", "/home.xhtml")
                        .seenBy(Who.TENANT)
                        .answered(FORBIDDEN),
                Scene.of("error 404", "/nowhere.xhtml").answered(NOT_FOUND),
                Scene.of("error 404, of a thing", "/tenant/lease.xhtml?id=" + NOWHERE)
                        .answered(NOT_FOUND),
                Scene.of("error 500", "/tenant/leases.xhtml").in(Trouble.FAULT).answered(FAILED),
                Scene.of("error 503", "/tenant/leases.xhtml")
                        .in(Trouble.DATABASE_AWAY)
                        .answered(AWAY));
    }

    private static void asks(Page page, String words) {
        page.locator("[data-palette]").click();
        page.waitForResponse(
                answer -> answer.url().endsWith("/search"),
                () -> page.keyboard().type(words));
    }

    static void sends(Page page) {
        page.locator("main form [type=submit]").last().click();
        page.waitForSelector("main [role=alert]:visible, .b-error:visible");
    }
}
